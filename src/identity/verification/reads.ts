import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import type { BrandActor, Ctx, Operator } from "@/identity/actor";
import type { Db } from "@/platform/db";
import { allow } from "@/platform/errors";
import { nameStands } from "../name/reads";
import { brandPeople, brands, domains, people, verificationSteps, verifications } from "../tables";
import { isProven, mayProve } from "./policy";

/** Papers are private: the brand's owners and the operators read them. */
export const paperScope = (brandId: string) => `verification:${brandId}`;

export async function maySeePaper(
  ctx: { db: Db },
  { personId, operates, brandId }: { personId: string; operates: boolean; brandId: string },
) {
  if (operates) return true;
  const [owner] = await ctx.db
    .select({ role: brandPeople.role })
    .from(brandPeople)
    .where(
      and(
        eq(brandPeople.brandId, brandId),
        eq(brandPeople.personId, personId),
        eq(brandPeople.role, "owner"),
      ),
    );
  return owner !== undefined;
}

export type Verified = { legalName: string; domain: string };

const proofOf = (brandId: AnyPgColumn | string) => ({
  legalName: sql<string | null>`(select ${verifications.legalName} from ${verifications}
    where ${verifications.brandId} = ${brandId} and ${verifications.state} = 'confirmed')`,
  domain: sql<string | null>`(select ${domains.name} from ${domains}
    where ${domains.brandId} = ${brandId} and ${domains.state} = 'verified')`,
});

/**
 * For the SELECT of whoever shows a brand: its legal name and domain when both are proven, null otherwise.
 * A name that is not proven is never shown.
 */
export const verifiedAs = (brandId: AnyPgColumn): SQL<Verified | null> => {
  const { legalName, domain } = proofOf(brandId);
  return sql<Verified | null>`(select json_build_object('legalName', proof.name, 'domain', proof.domain)
    from (select ${legalName} as name, ${domain} as domain) as proof
    where proof.name is not null and proof.domain is not null and ${nameStands(brandId)})`;
};

/** Both, or null. */
export async function verifiedBrand(ctx: { db: Db }, brandId: string): Promise<Verified | null> {
  const [row] = await ctx.db
    .select({ verified: verifiedAs(brands.id) })
    .from(brands)
    .where(eq(brands.id, brandId));
  return row?.verified ?? null;
}

/** True, or the sentence that says what is missing: for a button that locks itself before `mustBeVerified` refuses. */
export async function whyNotVerified(ctx: { db: Db }, brandId: string): Promise<true | string> {
  const [row] = await ctx.db
    .select({ brand: brands.name, name: sql<boolean>`${nameStands(brandId)}`, ...proofOf(brandId) })
    .from(brands)
    .where(eq(brands.id, brandId));
  return isProven({
    brand: row?.brand ?? "This brand",
    name: row?.name ?? false,
    legalName: row?.legalName != null,
    domain: row?.domain != null,
  });
}

/** Refuses whoever acts for a brand that has not proven who it is. */
export async function mustBeVerified(ctx: Ctx<BrandActor>) {
  const proven = await whyNotVerified(ctx, ctx.actor.brandId);
  allow(proven);
}

/** How far the proof of the legal name is, for those who act for the brand. Papers are for owners alone. */
export async function getVerification(ctx: Ctx<BrandActor>) {
  const { actor } = ctx;
  const [row] = await ctx.db.select().from(verifications).where(eq(verifications.brandId, actor.brandId));
  const mayEdit = mayProve(actor);
  return {
    state: row?.state ?? ("draft" as const),
    legalName: row?.legalName ?? "",
    registration: row?.registration ?? "",
    papers: mayEdit === true ? (row?.papers ?? []) : [],
    reason: row?.reason ?? null,
    submittedAt: row?.submittedAt ?? null,
    decidedAt: row?.decidedAt ?? null,
    mayEdit,
    proven: await whyNotVerified(ctx, actor.brandId),
  };
}

const who = alias(people, "who");

/** What waits for an operator, the longest waiting first, and what was answered lately. */
export async function listVerifications(ctx: Ctx<Operator>) {
  const face = {
    id: verifications.id,
    state: verifications.state,
    legalName: verifications.legalName,
    registration: verifications.registration,
    papers: verifications.papers,
    reason: verifications.reason,
    submittedAt: verifications.submittedAt,
    decidedAt: verifications.decidedAt,
    brand: { name: brands.name, slug: brands.slug, website: brands.website, createdAt: brands.createdAt },
    domain: sql<{ name: string; state: string } | null>`(select
      json_build_object('name', ${domains.name}, 'state', ${domains.state}) from ${domains}
      where ${domains.brandId} = ${brands.id} and ${domains.state} in ('claimed', 'verified'))`,
    refusals: sql<number>`(select count(*)::int from ${verificationSteps}
      where ${verificationSteps.subjectId} = ${verifications.id} and ${verificationSteps.move} = 'refuse')`,
  };
  const waiting = await ctx.db
    .select(face)
    .from(verifications)
    .innerJoin(brands, eq(brands.id, verifications.brandId))
    .where(eq(verifications.state, "submitted"))
    .orderBy(asc(verifications.submittedAt))
    .limit(50);
  const answered = await ctx.db
    .select({ ...face, by: decider })
    .from(verifications)
    .innerJoin(brands, eq(brands.id, verifications.brandId))
    .where(inArray(verifications.state, ["confirmed", "refused"]))
    .orderBy(desc(verifications.decidedAt))
    .limit(20);
  return { waiting, answered };
}

const decider = sql<string | null>`(select ${who.name} from ${verificationSteps}
  join ${people} as who on ${who.id} = ${verificationSteps.by}
  where ${verificationSteps.subjectId} = ${verifications.id} and ${verificationSteps.move} in ('confirm', 'refuse')
  order by ${verificationSteps.createdAt} desc limit 1)`;

export async function countSubmitted(ctx: { db: Db }) {
  const [row] = await ctx.db
    .select({ count: sql<number>`count(*)::int` })
    .from(verifications)
    .where(eq(verifications.state, "submitted"));
  return row?.count ?? 0;
}
