import { and, asc, desc, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { BrandActor, Ctx, Person } from "@/identity/actor";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { hashSecret } from "@/platform/secrets";
import { brandInvitations, brandPeople, brands, people } from "../tables";
import { verifiedAs } from "../verification/reads";
import { mayActFor, mayRunTeam } from "./policy";
import type { Invitation, Show } from "./schema";

export const invitationDays = 7;

/** This person acting for the brand at this address. A brand that is not hers and one that is not there sound the same. */
export async function brandActorOf(ctx: { db: Db }, personId: string, slug: string): Promise<BrandActor> {
  const [row] = await ctx.db
    .select({ brandId: brands.id, role: brandPeople.role })
    .from(brands)
    .innerJoin(brandPeople, and(eq(brandPeople.brandId, brands.id), eq(brandPeople.personId, personId)))
    .where(eq(brands.slug, slug));
  if (!row) throw notFound("brand");
  return { kind: "brand", personId, ...row };
}

// A second name for the table, so that a guard may look at the actor's row while another row changes.
const acting = alias(brandPeople, "acting");

/** Whether the actor is an owner at the moment of writing, whatever she was when she knocked. */
export const isOwner = ({ brandId, personId }: BrandActor): SQL =>
  sql`exists (select from ${brandPeople} as acting
    where ${acting.brandId} = ${brandId} and ${acting.personId} = ${personId} and ${acting.role} = 'owner')`;

const isOpen = and(
  isNull(brandInvitations.acceptedAt),
  isNull(brandInvitations.revokedAt),
  gt(brandInvitations.expiresAt, sql`now()`),
);

/** An invitation never outlives its inviter's right to give it. */
const inviterStillMay = sql`exists (select from ${brandPeople}
  where ${brandPeople.brandId} = ${brandInvitations.brandId}
    and ${brandPeople.personId} = ${brandInvitations.invitedBy} and ${brandPeople.role} = 'owner')`;

const isFor = (personId: string) =>
  sql<boolean>`${brandInvitations.email} = (select invited.email from people as invited where invited.id = ${personId})`;

/** The WHERE of an invitation that lets this very person in. */
export const usableBy = (personId: string, token: string) =>
  and(eq(brandInvitations.tokenHash, hashSecret(token)), isOpen, inviterStillMay, isFor(personId));

/** Who asks, for which brand, as what; null when the invitation does not work (any more). */
export async function showInvitation(ctx: Ctx<Person>, { token }: Invitation) {
  const [row] = await ctx.db
    .select({
      brand: brands.name,
      tagline: brands.tagline,
      colour: brands.colour,
      inviter: people.name,
      role: brandInvitations.role,
      expiresAt: brandInvitations.expiresAt,
      isForMe: isFor(ctx.actor.personId),
    })
    .from(brandInvitations)
    .innerJoin(brands, eq(brands.id, brandInvitations.brandId))
    .innerJoin(people, eq(people.id, brandInvitations.invitedBy))
    .where(and(eq(brandInvitations.tokenHash, hashSecret(token)), isOpen, inviterStillMay));
  return row ?? null;
}

const face = {
  slug: brands.slug,
  name: brands.name,
  tagline: brands.tagline,
  about: brands.about,
  website: brands.website,
  colour: brands.colour,
  logoId: brands.logoId,
  values: brands.values,
  categories: brands.categories,
  practices: brands.practices,
  createdAt: brands.createdAt,
  verified: verifiedAs(brands.id),
};

/** What everybody may read. */
export async function showBrand(ctx: { db: Db }, { slug }: Show) {
  const [row] = await ctx.db.select(face).from(brands).where(eq(brands.slug, slug));
  if (!row) throw notFound("brand");
  return row;
}

/** The brand as those who act for it see it. */
export async function getBrand(ctx: Ctx<BrandActor>) {
  const [row] = await ctx.db.select(face).from(brands).where(eq(brands.id, ctx.actor.brandId));
  if (!row) throw notFound("brand");
  const { actor } = ctx;
  return { ...row, role: actor.role, mayEdit: mayActFor(actor), mayRunTeam: mayRunTeam(actor) };
}

export const listMyBrands = (ctx: Ctx<Person>) =>
  ctx.db
    .select({
      slug: brands.slug,
      name: brands.name,
      tagline: brands.tagline,
      logoId: brands.logoId,
      role: brandPeople.role,
    })
    .from(brandPeople)
    .innerJoin(brands, eq(brands.id, brandPeople.brandId))
    .where(eq(brandPeople.personId, ctx.actor.personId))
    .orderBy(asc(brands.name));

/** Everybody who acts for the brand, owners first, and those who have been asked; addresses are for owners alone. */
export async function listTeam(ctx: Ctx<BrandActor>) {
  const { brandId, role } = ctx.actor;
  const team = await ctx.db
    .select({
      personId: people.id,
      name: people.name,
      email: people.email,
      role: brandPeople.role,
      since: brandPeople.createdAt,
    })
    .from(brandPeople)
    .innerJoin(people, eq(people.id, brandPeople.personId))
    .where(eq(brandPeople.brandId, brandId))
    .orderBy(
      sql`array_position(array['owner', 'manager', 'analyst'], ${brandPeople.role})`,
      asc(people.name),
    );
  if (role !== "owner") return { team: team.map((one) => ({ ...one, email: null })), invitations: [] };
  const invitations = await ctx.db
    .select({
      id: brandInvitations.id,
      email: brandInvitations.email,
      role: brandInvitations.role,
      inviter: people.name,
      expiresAt: brandInvitations.expiresAt,
    })
    .from(brandInvitations)
    .innerJoin(people, eq(people.id, brandInvitations.invitedBy))
    .where(and(eq(brandInvitations.brandId, brandId), isOpen))
    .orderBy(desc(brandInvitations.createdAt));
  return { team, invitations };
}
