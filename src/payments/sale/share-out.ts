import type { Ctx } from "@/identity/actor";
import { givenTo, type Line } from "../entry/policy";
import { postEntry } from "../entry/post";
import type { Hold } from "../hold/move";
import { spreadSale } from "./spread";

/** Puts down what both get of a sale, and sends it on both ways. */
export async function shareOutSale(
  ctx: Ctx,
  { hold, kind, lines }: { hold: Hold; kind: "split" | "holdback_paid"; lines: Line[] },
) {
  await postEntry(ctx, { kind, causeId: hold.id, hold, lines });
  const to = (account: "payable" | "refund_payable") => givenTo(account, lines, hold.currency);
  await spreadSale(ctx, { hold, amount: to("payable"), way: "transfer" });
  await spreadSale(ctx, { hold, amount: to("refund_payable"), way: "refund" });
}
