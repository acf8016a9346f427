import { formatMoney, money } from "@/platform/money";
import { LinkButton } from "@/ui/link-button";
import type { Approach } from "../reads";
import { NearButton } from "./near-button";
import { NoDialog } from "./no-dialog";

type Props = { approach: Approach; brand: string; here: string };

/** What a buyer may do now. */
export function BuyersDeeds({ approach, brand, here }: Props) {
  const { id: approachId, may, hash, bid } = approach;
  const of = { at: brand, approachId, hash };
  return (
    <div className="flex flex-wrap items-start gap-3">
      {may.agree === true && bid && (
        <NearButton
          {...of}
          deed="agree"
          label="Accept these terms…"
          title={`Buy it for ${formatMoney(money(bid.price, bid.currency))}?`}
          consequences={[
            "Nobody else can buy it from this moment.",
            `You pay a deposit of ${formatMoney(money(bid.deposit, bid.currency))} within three business days, and look closely for ${bid.diligenceDays} days.`,
            "As long as you look, you can walk away and get the deposit back.",
          ]}
          confirm="Accept them"
        />
      )}
      {may.offer === true && <LinkButton href={`${here}?offer=1`}>Make an offer</LinkButton>}
      {may.answer === true && (
        <LinkButton look="quiet" href={`${here}?offer=1`}>
          Answer with other terms
        </LinkButton>
      )}
      {may.turnDown === true && <NoDialog {...{ approachId, brand }} deed="turnDown" />}
      {may.withdraw === true && (
        <NearButton
          {...of}
          deed="withdraw"
          label="Leave…"
          title="Leave these talks?"
          consequences={[
            "Your access ends, and nothing is owed.",
            "What you promised about silence still holds.",
          ]}
          confirm="Leave"
          look="danger"
          quiet
        />
      )}
    </div>
  );
}
