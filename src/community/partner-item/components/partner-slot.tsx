import { ItemFoot } from "@/gate/delivery/components/item-foot";
import type { PartnerView } from "../reads";
import { PartnerWords } from "./partner-words";

type Props = { network: string; item: PartnerView; under?: "h2" | "h3" };

/** A partner's item among members' words: marked off from them, and put away with one press. */
export const PartnerSlot = ({ network, item, under }: Props) => (
  <div className="flex flex-col gap-3 rounded-lg border border-plum-line bg-sheet p-4 sm:p-5">
    <PartnerWords network={network} item={item} short {...(under && { under })} />
    <ItemFoot network={network} item={item} />
  </div>
);
