import { formatMoney, money } from "@/platform/money";
import { MoneyText } from "@/ui/money-text";
import type { Offer } from "../../rate-card/reads";
import { isCounted, priceModelWords } from "../policy";

type Priced = Pick<Offer, "model" | "rate" | "floor" | "cap" | "currency">;

/** What an offer costs, in one line: the rate, what it is for, and its bounds where it is counted. */
export const PriceText = ({ price }: { price: Priced }) => (
  <span>
    <MoneyText money={money(price.rate, price.currency)} />
    {priceModelWords[price.model].per && ` ${priceModelWords[price.model].per}`}
    {isCounted(price.model) && (
      <span className="text-ink-soft">
        , between {formatMoney(money(price.floor ?? 0, price.currency))} and{" "}
        {formatMoney(money(price.cap ?? 0, price.currency))}
      </span>
    )}
  </span>
);
