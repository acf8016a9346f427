import { formatMoney, money } from "@/platform/money";
import { LinkButton } from "@/ui/link-button";
import { sellersPart } from "../../bid/policy";
import type { Approach } from "../reads";
import { NearButton } from "./near-button";
import { NoDialog } from "./no-dialog";

type Props = { approach: Approach; network: string; here: string };

/** What a seller may do now with a buyer who has come near. */
export function SellersDeeds({ approach, network, here }: Props) {
  const { id: approachId, may, hash, bid, brand } = approach;
  const who = brand.verified?.legalName ?? brand.name;
  const of = { at: network, approachId, hash };
  return (
    <div className="flex flex-wrap items-start gap-3">
      {may.grant === true && (
        <NearButton
          {...of}
          deed="grant"
          label="Let them in…"
          title={`Let ${who} in?`}
          consequences={[
            `${who} reads which network it is, its story and what goes with it, and may make an offer within 60 days.`,
            "It has signed to be silent. You can end its access as long as no offer lies on the table.",
          ]}
          confirm="Let them in"
        />
      )}
      {may.accept === true && bid && (
        <NearButton
          {...of}
          deed="accept"
          label="Accept this offer…"
          title={`Accept ${formatMoney(money(bid.price, bid.currency))} of ${who}?`}
          consequences={[
            `You receive ${formatMoney(sellersPart(bid))} in all, if nothing is taken from what is kept back.`,
            "Nobody else can buy it from this moment, and all other talks are closed.",
            `${who} pays a deposit of ${formatMoney(money(bid.deposit, bid.currency))} within three business days, and looks closely for ${bid.diligenceDays} days.`,
          ]}
          confirm="Accept it"
        />
      )}
      {may.counter === true && (
        <LinkButton look="quiet" href={`${here}?counter=1`}>
          Answer with other terms
        </LinkButton>
      )}
      {may.takeBack === true && (
        <NearButton
          {...of}
          deed="takeBack"
          label="Take it back…"
          title="Take your terms back?"
          consequences={["The talks end, and so does access. Nothing is owed."]}
          confirm="Take it back"
          look="danger"
          quiet
        />
      )}
      {may.deny === true && <NoDialog {...{ approachId, network }} deed="deny" />}
      {may.decline === true && <NoDialog {...{ approachId, network }} deed="decline" />}
      {may.revoke === true && <NoDialog {...{ approachId, network }} deed="revoke" />}
    </div>
  );
}
