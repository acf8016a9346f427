import { and, eq } from "drizzle-orm";
import type Stripe from "stripe";
import type { Ctx } from "@/identity/actor";
import { shareWayOut } from "../book/reads";
import { payees, transfers } from "../tables";
import { wakeTransfer } from "../transfer/wake";
import type { PayeeState } from "./policy";

/** Takes over what the provider says of an owner's account. Once it is active, all that waited for it goes out. */
export async function bringPayee(ctx: Ctx, account: Stripe.V2.Core.Account) {
  await shareWayOut(ctx);
  const [payee] = await ctx.db
    .update(payees)
    .set({ state: stateOf(account), asks: asksOf(account) })
    .where(eq(payees.accountId, account.id))
    .returning();
  if (payee?.state !== "active") return;
  const waiting = await ctx.db
    .select({ id: transfers.id })
    .from(transfers)
    .where(and(eq(transfers.payeeId, payee.id), eq(transfers.state, "waiting")));
  for (const { id } of waiting) await wakeTransfer(ctx, { transferId: id });
}

/** What is restricted because something is still asked for is on its way; what is restricted otherwise is shut. */
const stateOf = (account: Stripe.V2.Core.Account): PayeeState => {
  const transfers = account.configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers;
  if (transfers?.status === "active") return "active";
  const open = !transfers || transfers.status === "pending" || asksOf(account).length > 0;
  return open ? "pending" : "restricted";
};

const asksOf = ({ requirements }: Stripe.V2.Core.Account) =>
  (requirements?.entries ?? []).map(({ description }) => description);
