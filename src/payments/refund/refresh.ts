import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { dialCall } from "../call/dial";
import { refunds } from "../tables";
import { bringRefund } from "./bring";

/** Reads a refund anew. False when it is none of ours. */
export async function refreshRefund(ctx: Ctx, providerId: string): Promise<boolean> {
  const said = await dialCall().refunds.retrieve(providerId);
  const [known] = await ctx.db
    .select({ id: refunds.id })
    .from(refunds)
    .where(eq(refunds.providerId, providerId));
  if (!known) return false;
  await transact(ctx, (ctx) => bringRefund(ctx, known.id, said));
  return true;
}
