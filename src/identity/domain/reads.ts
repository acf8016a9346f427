import { and, desc, eq, ne } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { domains } from "../tables";
import { hasStandInDns } from "./ask-stand-in";
import { recordOf } from "./policy";

/** The brand's domain, the record that proves it, and what the DNS said last; null before the first claim. */
export async function getDomain(ctx: Ctx<BrandActor>) {
  const [row] = await ctx.db
    .select()
    .from(domains)
    .where(and(eq(domains.brandId, ctx.actor.brandId), ne(domains.state, "released")))
    .orderBy(desc(domains.createdAt));
  if (!row) return null;
  const { name, state, answer, checkedAt, verifiedAt, failures } = row;
  return {
    ...{ name, state, answer, checkedAt, verifiedAt, failures },
    record: recordOf(row),
    isDemo: hasStandInDns(),
  };
}
