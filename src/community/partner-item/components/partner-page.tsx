import { ItemFoot } from "@/gate/delivery/components/item-foot";
import { Banner } from "@/ui/banner";
import { LinkButton } from "@/ui/link-button";
import type { PartnerView } from "../reads";
import { PartnerWords } from "./partner-words";

type Props = { network: string; item: PartnerView; canSpeak: boolean; isSteward: boolean };

/** A partner's item on a page of its own. */
export const PartnerPage = ({ network, item, canSpeak, isSteward }: Props) => (
  <div className="flex max-w-measure flex-col gap-6">
    <PartnerWords network={network} item={item} under="h1" />
    {item.isOver && <Banner>This has run. Its page stays for those who met it.</Banner>}
    {canSpeak && item.isMine && (
      <div>
        <LinkButton look="quiet" href={`/n/${network}/new?about=${item.source}`}>
          Talk about it in a thread
        </LinkButton>
        <p className="mt-1.5 text-ink-faint text-sm">
          Nobody answers under partner content. A thread of yours quotes it, with its label.
        </p>
      </div>
    )}
    {isSteward && (
      <p className="text-ink-soft text-sm">
        You keep order here:{" "}
        <a href={`/network/${network}/placements`} className="underline underline-offset-4">
          pause it, let it go on, or stop it
        </a>
        .
      </p>
    )}
    {item.isMine ? (
      <ItemFoot network={network} item={item} leaveTo={`/n/${network}/feed`} />
    ) : (
      <Banner>
        This was not put before you as a member. You can read it because stewards answer for what passes here.
      </Banner>
    )}
  </div>
);
