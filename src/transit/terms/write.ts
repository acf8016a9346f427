import type { Ctx } from "@/identity/actor";
import { terms as table } from "../tables";
import { hashTerms } from "./hash";
import type { Side, Terms } from "./schema";

type Version = { proposalId: string; version: number; by: Side; terms: Terms; note: string };

/** Keeps one version of the terms for good. */
export async function writeTerms(ctx: Ctx, { terms, ...version }: Version) {
  const { body, hash } = hashTerms(terms);
  const createdBy = "personId" in ctx.actor ? ctx.actor.personId : null;
  await ctx.db.insert(table).values({ ...version, body, hash, createdBy });
  return hash;
}
