import { and, desc, eq, inArray } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { people } from "@/identity/tables";
import { notFound } from "@/platform/errors";
import { charters } from "../tables";
import { compareCharters } from "./policy";
import type { CompareCharters } from "./schema";

/** Every version there ever was, newest first, with who wrote it and why. */
export const listCharters = (ctx: Ctx<Insider>) =>
  ctx.db
    .select({
      version: charters.version,
      note: charters.note,
      values: charters.values,
      rules: charters.rules,
      partners: charters.partners,
      saleVote: charters.saleVote,
      createdAt: charters.createdAt,
      by: people.name,
    })
    .from(charters)
    .innerJoin(people, eq(people.id, charters.createdBy))
    .where(eq(charters.networkId, ctx.actor.networkId))
    .orderBy(desc(charters.version));

/** What changed between two versions of the actor's own network. */
export async function readCharterChanges(ctx: Ctx<Insider>, { from, to }: CompareCharters) {
  const rows = await ctx.db
    .select()
    .from(charters)
    .where(and(eq(charters.networkId, ctx.actor.networkId), inArray(charters.version, [from, to])));
  const [before, after] = [from, to].map((version) => rows.find((row) => row.version === version));
  if (!before || !after) throw notFound("version of the charter");
  return compareCharters(before, after);
}
