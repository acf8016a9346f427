import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { dialCall } from "../call/dial";
import { payees } from "../tables";
import { bringPayee } from "./bring";

/** Reads an owner's account anew. False when it is none of ours. */
export async function refreshPayee(ctx: Ctx, accountId: string): Promise<boolean> {
  const [known] = await ctx.db.select({ id: payees.id }).from(payees).where(eq(payees.accountId, accountId));
  if (!known) return false;
  const account = await dialCall().v2.core.accounts.retrieve(accountId, {
    include: ["configuration.recipient", "requirements"],
  });
  await transact(ctx, (ctx) => bringPayee(ctx, account));
  return true;
}
