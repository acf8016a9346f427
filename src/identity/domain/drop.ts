import { and, desc, eq, ne } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, notFound } from "@/platform/errors";
import { domains } from "../tables";
import { mayProve } from "../verification/policy";
import { moveDomain } from "./move";

/** Gives the domain up: the brand loses its mark until it has proven another. */
export async function dropDomain(ctx: Ctx<BrandActor>) {
  allow(mayProve(ctx.actor));
  return transact(ctx, async (ctx) => {
    const [row] = await ctx.db
      .select({ id: domains.id })
      .from(domains)
      .where(and(eq(domains.brandId, ctx.actor.brandId), ne(domains.state, "released")))
      .orderBy(desc(domains.createdAt));
    if (!row) throw notFound("domain");
    await moveDomain(ctx, { id: row.id, move: "drop" });
  });
}
