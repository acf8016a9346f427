import { eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { brands, people } from "@/identity/tables";
import { verifiedAs } from "@/identity/verification/reads";
import type { Payee } from "@/payments/payee/name";
import { earningsOf, payeeOf, statementOf } from "@/payments/payee/reads";
import { notFound } from "@/platform/errors";
import { before, days } from "@/platform/time";
import { networks } from "../tables";

/** Who earns what the network earns: its owner, a person or a brand. */
export async function payeeOfNetwork(ctx: Ctx<Insider>): Promise<Payee> {
  const [owner] = await ctx.db
    .select({ personId: networks.ownerPersonId, brandId: networks.ownerBrandId })
    .from(networks)
    .where(eq(networks.id, ctx.actor.networkId));
  if (owner?.personId) return { personId: owner.personId };
  if (owner?.brandId) return { brandId: owner.brandId };
  throw notFound("network");
}

/** Whom a statement is for, by name. */
export async function getOwner(ctx: Ctx<Insider>) {
  const [row] = await ctx.db
    .select({
      network: networks.name,
      person: people.name,
      brand: brands.name,
      proven: verifiedAs(brands.id),
    })
    .from(networks)
    .leftJoin(people, eq(people.id, networks.ownerPersonId))
    .leftJoin(brands, eq(brands.id, networks.ownerBrandId))
    .where(eq(networks.id, ctx.actor.networkId));
  if (!row) throw notFound("network");
  return { network: row.network, owner: row.proven?.legalName ?? row.brand ?? row.person ?? "" };
}

/** A year by the calendar of UTC. */
export const yearOf = (year: number) => ({
  from: new Date(Date.UTC(year, 0, 1)),
  until: new Date(Date.UTC(year + 1, 0, 1)),
});

/** The owner's account, all that she earned, and what was sent to her in the last year. */
export async function getPayout(ctx: Ctx<Insider>) {
  const payee = await payeeOfNetwork(ctx);
  const year = { from: before(ctx.now, days(365)), until: ctx.now };
  const [account, earnings, statement] = await Promise.all([
    payeeOf(ctx, payee),
    earningsOf(ctx, payee),
    statementOf(ctx, payee, year),
  ]);
  return {
    account,
    earnings,
    /** Those of which a statement can be kept. */
    years: [...new Set(statement.flatMap(({ madeAt }) => madeAt?.getUTCFullYear() ?? []))],
    statement: statement.map(({ madeAt, ...line }) => ({ ...line, madeAt: madeAt?.toISOString() ?? "" })),
  };
}

/** Where the provider writes to whoever sets the account up. */
export async function addressOf(ctx: Ctx<Insider>): Promise<string> {
  const [person] = await ctx.db
    .select({ email: people.email })
    .from(people)
    .where(eq(people.id, ctx.actor.personId));
  if (!person) throw notFound("person");
  return person.email;
}
