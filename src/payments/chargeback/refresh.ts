import { eq, or } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { dialCall } from "../call/dial";
import { payments } from "../tables";
import { bringChargeback } from "./bring";

const idOf = (expandable: string | { id: string } | null) =>
  typeof expandable === "string" ? expandable : (expandable?.id ?? "");

/** Reads a dispute anew. False when its charge is none of ours. */
export async function refreshChargeback(ctx: Ctx, providerId: string): Promise<boolean> {
  const said = await dialCall().disputes.retrieve(providerId);
  const [payment] = await ctx.db
    .select()
    .from(payments)
    .where(or(eq(payments.chargeId, idOf(said.charge)), eq(payments.intentId, idOf(said.payment_intent))));
  if (!payment) return false;
  if (payment.state !== "funded" && payment.state !== "late")
    throw new Error("a dispute came before its payment was booked: look again later");
  await transact(ctx, (ctx) => bringChargeback(ctx, payment, said));
  return true;
}
