import { eq } from "drizzle-orm";
import type Stripe from "stripe";
import { markCall } from "../call/mark";
import type { Line } from "../call/perform";
import { payees } from "../tables";
import { bringPayee } from "./bring";

/** An owner's account at the provider: it can be sent money, and nothing else. */
export const openPayee: Line<Stripe.V2.Core.Account> = {
  send: (stripe, call, key) =>
    stripe.v2.core.accounts.create(markCall<Stripe.V2.Core.AccountCreateParams>(call), key),
  done: async (ctx, call, account) => {
    const { payee } = call.params.metadata as { payee: string };
    await ctx.db.update(payees).set({ accountId: account.id }).where(eq(payees.id, payee));
    await bringPayee(ctx, account);
  },
  refused: async () => undefined,
};
