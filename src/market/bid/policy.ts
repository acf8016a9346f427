import { type Money, money, share } from "@/platform/money";
import { Bid } from "./schema";

/** The terms, from the text that was hashed. */
export const parseBid = (body: string): Bid => Bid.parse(JSON.parse(body));

/** What is kept back of the price until it is seen who has stayed. */
export const holdbackOf = ({
  price,
  holdbackBps,
  currency,
}: Pick<Bid, "price" | "holdbackBps" | "currency">): Money => share(money(price, currency), holdbackBps);
