import { and, eq } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { limits, spend } from "@/platform/limits";
import { networkDrafts } from "../tables";
import type { SaveDraft } from "./schema";

/** Keeps what was typed so far, as it is typed: the first time as a new draft, afterwards in its place. */
export async function saveDraft(ctx: Ctx<Person>, { draftId, data }: SaveDraft) {
  const { personId } = ctx.actor;
  if (!draftId) {
    await spend(limits.draftStarted, personId, "beginnings");
    const [begun] = await ctx.db
      .insert(networkDrafts)
      .values({ personId, data, updatedAt: ctx.now })
      .returning({ id: networkDrafts.id });
    if (!begun) throw new Error("a draft was not kept");
    return begun;
  }
  const [kept] = await ctx.db
    .update(networkDrafts)
    .set({ data, updatedAt: ctx.now })
    .where(and(eq(networkDrafts.id, draftId), eq(networkDrafts.personId, personId)))
    .returning({ id: networkDrafts.id });
  if (!kept) throw notFound("draft");
  return kept;
}
