import { and, eq, inArray, sql } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { limits, spend } from "@/platform/limits";
import { files } from "@/platform/tables";
import { verifications } from "../tables";
import { moveVerification } from "./move";
import { mayProve } from "./policy";
import { paperScope } from "./reads";
import type { Submit } from "./schema";
import { tellOperatorsVerification } from "./tell-operators";

/** Sends what proves the legal name to the operator's desk: for the first time, or anew after a no. */
export async function submitVerification(ctx: Ctx<BrandActor>, { legalName, registration, papers }: Submit) {
  allow(mayProve(ctx.actor));
  const { brandId } = ctx.actor;
  await spend(limits.verificationAsked, brandId, "verifications");
  return transact(ctx, async (ctx) => {
    await assertOwnPapers(ctx, papers);
    await ctx.db
      .insert(verifications)
      .values({ brandId, legalName, registration, papers })
      .onConflictDoNothing({ target: verifications.brandId });
    const [{ id } = { id: "" }] = await ctx.db
      .select({ id: verifications.id })
      .from(verifications)
      .where(eq(verifications.brandId, brandId));
    await moveVerification(ctx, {
      id,
      move: "submit",
      set: { legalName, registration, papers, reason: null, submittedAt: ctx.now, decidedAt: null },
    });
    await tellOperatorsVerification(ctx, { brandId, legalName });
  });
}

/** Papers are files that were sent for this very brand; anybody else's are as good as missing. */
async function assertOwnPapers(ctx: Ctx<BrandActor>, papers: Submit["papers"]) {
  const ids = [...new Set(papers.map(({ fileId }) => fileId))];
  const [found] = await ctx.db
    .select({ count: sql<number>`count(*)::int` })
    .from(files)
    .where(and(inArray(files.id, ids), eq(files.scope, paperScope(ctx.actor.brandId))));
  if (found?.count === ids.length) return;
  const sentence = "One of these documents is not kept here. Please take it off and send it again.";
  throw new Refused("invalid", sentence, { papers: [sentence] });
}
