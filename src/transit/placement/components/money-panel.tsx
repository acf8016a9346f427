import { HoldBadge } from "@/payments/hold/components/hold-badge";
import { PayButtons } from "@/payments/hold/components/pay-buttons";
import { money as amount, share } from "@/platform/money";
import { Banner } from "@/ui/banner";
import { MoneyText } from "@/ui/money-text";
import { Section } from "@/ui/section";
import type { Placed } from "../reads";

type Props = { placed: Placed; brand?: string | undefined };

/** What was set aside, where it is, and what of it is the owner's. */
export function MoneyPanel({ placed, brand }: Props) {
  const { money, offer, ownerShareBps, currency, price } = placed;
  if (!money) return null;
  const rows = [
    { label: "Price", money: money.price },
    { label: "Our fee", money: money.fee },
    ...(money.tax.minor > 0 ? [{ label: "Tax", money: money.tax }] : []),
    { label: "Set aside in all", money: money.total },
    ...(ownerShareBps === null
      ? []
      : [
          {
            label: "Of the price, for the owner before commission",
            money: share(amount(price, currency), ownerShareBps),
          },
        ]),
  ];
  return (
    <Section title="The money" actions={<HoldBadge state={money.state} frozen={money.frozen !== null} />}>
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
      {brand && money.state === "requested" && placed.may.cancel === true && (
        <div className="mt-4">
          <PayButtons brand={brand} holdId={money.holdId} about={offer} />
        </div>
      )}
    </Section>
  );
}
