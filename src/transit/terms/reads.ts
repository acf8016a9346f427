import { asc, eq } from "drizzle-orm";
import { people } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { terms } from "../tables";
import { Terms } from "./schema";

/** Every version that was on the table, oldest first. Whoever asks has made sure that the proposal is hers to see. */
export async function listTerms(ctx: { db: Db }, proposalId: string) {
  const rows = await ctx.db
    .select({
      version: terms.version,
      by: terms.by,
      body: terms.body,
      hash: terms.hash,
      note: terms.note,
      author: people.name,
      createdAt: terms.createdAt,
    })
    .from(terms)
    .leftJoin(people, eq(people.id, terms.createdBy))
    .where(eq(terms.proposalId, proposalId))
    .orderBy(asc(terms.version));
  return rows.map(({ body, ...row }) => ({ ...row, terms: Terms.parse(JSON.parse(body)) }));
}

export async function currentTerms(ctx: { db: Db }, proposalId: string) {
  const current = (await listTerms(ctx, proposalId)).at(-1);
  if (!current) throw new Error("a proposal without terms was asked for them");
  return current;
}
