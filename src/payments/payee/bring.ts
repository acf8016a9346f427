import { and, eq } from "drizzle-orm";
import type Stripe from "stripe";
import type { Ctx } from "@/identity/actor";
import { payees, transfers } from "../tables";
import { wakeTransfer } from "../transfer/wake";
import type { PayeeState } from "./policy";

/** Takes over what the provider says of an owner's account. Once it is active, all that waited for it goes out. */
export async function bringPayee(ctx: Ctx, account: Stripe.V2.Core.Account) {
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

const stateOf = ({ configuration }: Stripe.V2.Core.Account): PayeeState => {
  const status = configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.status;
  if (status === "active" || status === "pending") return status;
  return status === undefined ? "pending" : "restricted";
};

const asksOf = ({ requirements }: Stripe.V2.Core.Account) =>
  (requirements?.entries ?? []).map(({ description }) => description);
