import { eq } from "drizzle-orm";
import type Stripe from "stripe";
import { brands } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { intendCall } from "../call/intend";
import { markCall } from "../call/mark";
import type { Line } from "../call/perform";
import { awaitPayments } from "../payment/await";
import { payers } from "../tables";

/** A brand's customer at the provider. */
export const askPayer: Line<Stripe.Customer> = {
  send: (stripe, call, key) => stripe.customers.create(markCall<Stripe.CustomerCreateParams>(call), key),
  done: async (ctx, call, { id }) => {
    await ctx.db.update(payers).set({ customerId: id }).where(eq(payers.brandId, call.subjectId));
    await awaitPayments(ctx, { brandId: call.subjectId });
  },
  refused: async () => undefined,
};

/** The brand's customer, or the call that will bring it: after a while, where somebody asks it herself first. */
export async function openPayer(ctx: { db: Db }, brandId: string, inSeconds = 30) {
  await ctx.db.insert(payers).values({ brandId }).onConflictDoNothing();
  const [payer] = await ctx.db.select().from(payers).where(eq(payers.brandId, brandId));
  if (payer?.customerId) return { customerId: payer.customerId, callId: null };
  const [brand] = await ctx.db.select({ name: brands.name }).from(brands).where(eq(brands.id, brandId));
  const params = { name: brand?.name, metadata: { brand: brandId } };
  const callId = await intendCall(ctx, { kind: "customer", subjectId: brandId, params, inSeconds });
  return { customerId: null, callId };
}
