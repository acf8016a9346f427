import { earned } from "@/payments/entry/policy";
import { HoldBadge } from "@/payments/hold/components/hold-badge";
import { awaiting, type HoldState } from "@/payments/hold/lifecycle";
import { add, share, subtract } from "@/platform/money";
import { Banner } from "@/ui/banner";
import { MoneyText } from "@/ui/money-text";
import { Section } from "@/ui/section";
import type { Placed } from "../reads";

type Props = { placed: Placed; brand?: string | undefined };

/** What was set aside, where it is, and what of it is the owner's. */
export function MoneyPanel({ placed, brand }: Props) {
  const { money } = placed;
  if (!money) return null;
  const lost = money.chargeback?.state === "lost" ? money.chargeback.amount : null;
  const rows = [
    { label: "Price", money: money.price },
    { label: "Our fee", money: money.fee },
    ...(money.tax.minor > 0 ? [{ label: "Tax", money: money.tax }] : []),
    { label: isAwaited(money.state) ? "To be paid in all" : "Set aside in all", money: money.total },
    ...(lost
      ? [{ label: `Taken back by ${brand ? "your" : "the brand’s"} bank`, money: lost }]
      : outcomeOf(placed).filter(({ money }) => money.minor > 0)),
  ];
  return (
    <Section
      title="The money"
      actions={
        <HoldBadge
          state={lost?.minor === money.total.minor ? "lost" : money.state}
          frozen={money.frozen !== null}
        />
      }
    >
      {money.frozen && (
        <Banner tone="warn" title="Frozen for now." className="mb-4">
          {money.frozen}
        </Banner>
      )}
      <dl className="divide-y divide-line border-line border-y">
        {rows.map((row) => (
          <div key={row.label} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-2.5">
            <dt className="text-ink-soft">{row.label}</dt>
            <dd className="font-semibold">
              <MoneyText money={row.money} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const isAwaited = (state: HoldState) => (awaiting as readonly string[]).includes(state);

/** What each side got of it, once it has left; before that what it will get, once a stop has said so. */
function outcomeOf({ money, ownerShareBps, commissionBps, state }: Placed) {
  if (!money || ownerShareBps === null) return [];
  const isToCome = state === "stopped" && money.state === "held";
  if (!isToCome && !["released", "refunded", "split"].includes(money.state)) return [];
  const price = share(money.price, ownerShareBps);
  const kept = add(price, share(money.fee, ownerShareBps), share(money.tax, ownerShareBps));
  return [
    {
      label: `${isToCome ? "Will go to" : "To"} the owner, without our commission`,
      money: earned(price, commissionBps).net,
    },
    {
      label: isToCome ? "Will go back to the brand" : "Back to the brand",
      money: subtract(money.total, kept),
    },
  ];
}
