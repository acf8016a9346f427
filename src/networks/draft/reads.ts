import { and, desc, eq } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { networkDrafts } from "../tables";
import { DraftData, type TheDraft } from "./schema";

/** A draft of an older shape gives what still fits, rather than nothing. */
const typed = (data: unknown): DraftData => DraftData.safeParse(data).data ?? {};

export async function listDrafts(ctx: Ctx<Person>) {
  const rows = await ctx.db
    .select()
    .from(networkDrafts)
    .where(eq(networkDrafts.personId, ctx.actor.personId))
    .orderBy(desc(networkDrafts.updatedAt))
    .limit(20);
  return rows.map(({ id, data, updatedAt }) => ({
    id,
    updatedAt,
    name: typed(data).name || "A network without a name",
  }));
}

export async function getDraft(ctx: Ctx<Person>, { draftId }: TheDraft) {
  const [row] = await ctx.db
    .select()
    .from(networkDrafts)
    .where(and(eq(networkDrafts.id, draftId), eq(networkDrafts.personId, ctx.actor.personId)));
  if (!row) throw notFound("draft");
  return { id: row.id, data: typed(row.data), updatedAt: row.updatedAt };
}
