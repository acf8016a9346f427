import { eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, notFound } from "@/platform/errors";
import { verifications } from "../tables";
import { moveVerification } from "./move";
import { mayProve } from "./policy";

/** Takes it back: before the answer to correct something, or after it because the name has changed. */
export async function withdrawVerification(ctx: Ctx<BrandActor>) {
  allow(mayProve(ctx.actor));
  return transact(ctx, async (ctx) => {
    const [row] = await ctx.db
      .select({ id: verifications.id })
      .from(verifications)
      .where(eq(verifications.brandId, ctx.actor.brandId));
    if (!row) throw notFound("verification");
    await moveVerification(ctx, { id: row.id, move: "withdraw" });
  });
}
