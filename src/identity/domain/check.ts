import { and, desc, eq, gte, inArray, lte, sql } from "drizzle-orm";
import type { BrandActor, Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { allow, notFound, refusing } from "@/platform/errors";
import { limits, spend } from "@/platform/limits";
import { before, hours } from "@/platform/time";
import { tellOwnersBrand } from "../brand/tell-owners";
import { domainLost } from "../emails";
import { domains } from "../tables";
import { mayProve } from "../verification/policy";
import type { AskDns } from "./ask";
import { dnsOf } from "./ask-stand-in";
import { heldByAnother } from "./claim";
import { type DnsAnswer, hoursToLose, isDefiniteNo, noesToLose } from "./lifecycle";
import { moveDomain } from "./move";
import { recordOf } from "./policy";

type Row = typeof domains.$inferSelect;

/** Asks the DNS now, because somebody of the brand pressed the button. */
export async function checkOwnDomain(ctx: Ctx<BrandActor>, ask: AskDns = dnsOf(ctx)) {
  allow(mayProve(ctx.actor));
  const { brandId } = ctx.actor;
  await spend(limits.domainAsked, brandId, "questions to the DNS");
  const [row] = await ctx.db
    .select()
    .from(domains)
    .where(and(eq(domains.brandId, brandId), inArray(domains.state, ["claimed", "verified", "lost"])))
    .orderBy(desc(domains.createdAt));
  if (!row) throw notFound("domain");
  return { answer: await checkDomain(ctx, row, ask) };
}

/** Asks outside any transaction, then writes down what was said and draws the consequence. */
export async function checkDomain(ctx: Ctx<BrandActor | System>, row: Row, ask: AskDns = dnsOf(ctx)) {
  const { host, value } = recordOf(row);
  const answer = await ask(host, value);
  await transact(ctx, async (ctx) => {
    await note(ctx, row, answer);
    if (answer === "found" && row.state !== "verified") await believe(ctx, row);
    if (isDefiniteNo(answer) && row.state === "verified") await doubt(ctx, row);
  });
  return answer;
}

async function note(ctx: Ctx, { id }: Row, answer: DnsAnswer) {
  const counted = isDefiniteNo(answer)
    ? {
        failures: sql`${domains.failures} + 1`,
        failingSince: sql`coalesce(${domains.failingSince}, ${ctx.now.toISOString()}::timestamptz)`,
      }
    : answer === "found"
      ? { failures: 0, failingSince: null }
      : {};
  await ctx.db
    .update(domains)
    .set({ answer, checkedAt: ctx.now, ...counted })
    .where(eq(domains.id, id));
}

/** Two brands that claimed the same domain: the database lets one have it. What this brand had lost comes back with it. */
async function believe(ctx: Ctx<BrandActor | System>, { id, brandId, name }: Row) {
  const system = { ...ctx, actor: { kind: "system", job: "check-domain" } } as const satisfies Ctx<System>;
  const lost = and(eq(domains.brandId, brandId), eq(domains.name, name), eq(domains.state, "lost"));
  for (const { id: old } of await ctx.db.select({ id: domains.id }).from(domains).where(lost)) {
    if (old !== id) await moveDomain(system, { id: old, move: "release" });
  }
  await refusing({ domains_held: heldByAnother(name) }, () =>
    moveDomain(ctx, { id, move: "verify", set: { verifiedAt: ctx.now } }),
  );
}

/** Three definite noes, over at least a day: one bad hour of a DNS takes nobody's mark away. */
async function doubt(ctx: Ctx<BrandActor | System>, { id, brandId, name }: Row) {
  const isOver = and(
    eq(domains.id, id),
    gte(domains.failures, noesToLose),
    lte(domains.failingSince, before(ctx.now, hours(hoursToLose))),
  );
  const [over] = await ctx.db.select({ id: domains.id }).from(domains).where(isOver);
  if (!over) return;
  const system = { ...ctx, actor: { kind: "system", job: "check-domain" } } as const satisfies Ctx<System>;
  await moveDomain(system, { id, move: "lose", guard: isOver });
  await tellOwnersBrand(ctx, brandId, ({ slug }) =>
    domainLost(name, `${env().APP_URL}/brand/${slug}/verification`),
  );
}
