import { and, eq } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { networkDrafts } from "../tables";
import type { TheDraft } from "./schema";

export async function discardDraft(ctx: Ctx<Person>, { draftId }: TheDraft) {
  const [gone] = await ctx.db
    .delete(networkDrafts)
    .where(and(eq(networkDrafts.id, draftId), eq(networkDrafts.personId, ctx.actor.personId)))
    .returning({ id: networkDrafts.id });
  if (!gone) throw notFound("draft");
}
