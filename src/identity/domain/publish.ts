import { and, eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { allow, notFound } from "@/platform/errors";
import { demoRecords, domains } from "../tables";
import { mayProve } from "../verification/policy";
import { hasStandInDns } from "./ask-stand-in";
import { recordOf } from "./policy";

/** Only in a demo: writes the record as if somebody had put it into the DNS. There is no such thing elsewhere. */
export async function publishDomain(ctx: Ctx<BrandActor>) {
  if (!hasStandInDns()) throw notFound("page");
  allow(mayProve(ctx.actor));
  const [row] = await ctx.db
    .select()
    .from(domains)
    .where(and(eq(domains.brandId, ctx.actor.brandId), eq(domains.state, "claimed")));
  if (!row) throw notFound("domain");
  const { host, value } = recordOf(row);
  await ctx.db.insert(demoRecords).values({ name: host, value }).onConflictDoNothing();
}
