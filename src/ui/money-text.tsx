import { formatMoney, type Money } from "@/platform/money";
import { cx } from "./cx";

type Props = { money: Money; locale?: string | undefined; className?: string | undefined };

/** An amount with its currency, in figures that stand under one another. */
export const MoneyText = ({ money, locale, className }: Props) => (
  <span className={cx("whitespace-nowrap tabular-nums", className)}>{formatMoney(money, locale)}</span>
);
