import { MoneyPicture } from "@/payments/sale/components/money-picture";
import { PayInstructions } from "@/payments/sale/components/pay-instructions";
import type { SaleMoney } from "@/payments/sale/policy";
import { Section } from "@/ui/section";
import type { DealView } from "../reads";

/** How the buyer pays what is due, and where all the money of the sale is. */
export function MoneyPart({ deal, money }: { deal: DealView; money: SaleMoney }) {
  const due =
    deal.state === "exclusive" ? money.deposit : deal.state === "awaiting_funds" ? money.closing : null;
  return (
    <>
      {due && deal.side === "buyer" && (
        <Section
          title={deal.state === "exclusive" ? "Pay the deposit" : "Pay the rest of the price"}
          sentence="By bank transfer, in this exact sum, from an account in your legal name. It is held, and is nobody's to take."
        >
          <PayInstructions asked={due} />
        </Section>
      )}
      <Section title="Where the money is">
        <MoneyPicture money={money} buyer={deal.buyer.name} seller={deal.seller} />
      </Section>
    </>
  );
}
