import { and, desc, eq, exists, inArray, or, type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import type { Ctx, Person } from "@/identity/actor";
import { nameStands } from "@/identity/name/reads";
import { brandPeople, brands, people } from "@/identity/tables";
import { verifiedAs } from "@/identity/verification/reads";
import { contains } from "@/platform/columns";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { paletteOf } from "../branding/policy";
import type { Block } from "../landing/schema";
import { holdsPlace, inside, type MembershipState } from "../membership/lifecycle";
import { ownMembership } from "../membership/reads";
import { charters, landings, memberships, networks } from "../tables";
import { landingOf } from "../template/reads";
import type { ListNetworks } from "./schema";

const face = {
  slug: networks.slug,
  name: networks.name,
  purpose: networks.purpose,
  colour: networks.colour,
  typeface: networks.typeface,
  logoId: networks.logoId,
  coverId: networks.coverId,
  join: networks.join,
  visibility: networks.visibility,
  memberCount: networks.memberCount,
  capacity: networks.capacity,
};

const runs = ["owner", "manager"] as const;

/** The brands that this person may act for. */
const ownBrands = (ctx: { db: Db }, personId: string) =>
  ctx.db
    .select({ id: brandPeople.brandId })
    .from(brandPeople)
    .where(and(eq(brandPeople.personId, personId), inArray(brandPeople.role, [...runs])));

/**
 * All that the front of a network needs, for whoever stands before it. A network that only members may see
 * shows everybody else its name, its purpose and its door.
 */
export async function openDoor(ctx: Ctx, slug: string) {
  const [row] = await ctx.db
    .select({
      id: networks.id,
      ...face,
      template: networks.template,
      questions: networks.questions,
      createdAt: networks.createdAt,
      ownerPersonId: networks.ownerPersonId,
      ownerBrandId: networks.ownerBrandId,
      ownerPerson: people.name,
      ownerBrand: brands.name,
      ownerBrandSlug: brands.slug,
      ownerVerified: verifiedAs(brands.id),
      charter: {
        version: charters.version,
        values: charters.values,
        rules: charters.rules,
        partners: charters.partners,
        saleVote: charters.saleVote,
        createdAt: charters.createdAt,
      },
      blocks: landings.blocks,
    })
    .from(networks)
    .leftJoin(people, eq(people.id, networks.ownerPersonId))
    .leftJoin(brands, eq(brands.id, networks.ownerBrandId))
    .leftJoin(
      charters,
      and(eq(charters.networkId, networks.id), eq(charters.version, networks.charterVersion)),
    )
    .leftJoin(landings, eq(landings.networkId, networks.id))
    .where(eq(networks.slug, slug));
  if (!row) throw notFound("network");
  const { charter, blocks, ownerPersonId, ownerBrandId, ...named } = row;
  const { ownerPerson, ownerBrand, ownerBrandSlug, ownerVerified, ...door } = named;

  const [own, isOwner, stewards] = await Promise.all([
    ownMembership(ctx, row.id),
    owns(ctx, { ownerPersonId, ownerBrandId }),
    listStewards(ctx, row.id),
  ]);
  const isInside = isOneOf(inside, own?.state);
  const sees = row.visibility === "public" || isOwner || isOneOf(holdsPlace, own?.state);
  const all = (blocks as Block[] | null) ?? landingOf(row.template, row);
  return {
    ...door,
    placesLeft: Math.max(0, row.capacity - row.memberCount),
    owner: ownerBrand
      ? { kind: "brand" as const, name: ownerBrand, slug: ownerBrandSlug, verified: ownerVerified }
      : { kind: "person" as const, name: ownerPerson || "A person", slug: null, verified: null },
    own,
    isOwner,
    isInside,
    /** Whether the desk has anything for this person. */
    hasDesk: isOwner || (isInside && own?.role !== "member"),
    sees,
    stewards: sees ? stewards : [],
    charter: sees ? charter : null,
    blocks: sees ? all : all.filter(({ kind }) => kind === "hero"),
  };
}
export type Door = Awaited<ReturnType<typeof openDoor>>;

const isOneOf = (states: readonly MembershipState[], state: MembershipState | undefined) =>
  state !== undefined && states.includes(state);

async function owns(
  ctx: Ctx,
  { ownerPersonId, ownerBrandId }: { ownerPersonId: string | null; ownerBrandId: string | null },
) {
  const personId = "personId" in ctx.actor ? ctx.actor.personId : null;
  if (!personId) return false;
  if (ownerPersonId) return ownerPersonId === personId;
  return (await ownBrands(ctx, personId)).some(({ id }) => id === ownerBrandId);
}

/** For everybody to read. Their pictures are for the people inside. */
const listStewards = (ctx: { db: Db }, networkId: string) =>
  ctx.db
    .select({ name: memberships.name, headline: memberships.headline })
    .from(memberships)
    .where(
      and(
        eq(memberships.networkId, networkId),
        eq(memberships.role, "steward"),
        inArray(memberships.state, [...inside]),
      ),
    )
    .orderBy(memberships.joinedAt)
    .limit(12);

const pageSize = 24;
const cursor = alias(networks, "cursor");

/** Which networks follow one in a list that begins with the newest. As a pair from one look, no index would know it. */
export function isOlderThan(slug: string): SQL {
  const its = (column: AnyPgColumn) =>
    sql`(select ${column} from ${networks} as cursor where ${cursor.slug} = ${slug})`;
  return sql`(${networks.createdAt}, ${networks.id}) < (${its(cursor.createdAt)}, ${its(cursor.id)})`;
}

/** The public directory, newest first. Networks that only members may see are not in it. */
export async function listNetworks(ctx: { db: Db }, { q, after }: ListNetworks) {
  const found: SQL | undefined = q
    ? or(contains(networks.name, q), contains(networks.purpose, q))
    : undefined;
  const rows = await ctx.db
    .select({ ...face, ownerName: sql<string>`coalesce(${brands.name}, ${people.name}, '')` })
    .from(networks)
    .leftJoin(people, eq(people.id, networks.ownerPersonId))
    .leftJoin(brands, eq(brands.id, networks.ownerBrandId))
    .where(
      and(
        eq(networks.visibility, "public"),
        nameStands(networks.id),
        found,
        after ? isOlderThan(after) : undefined,
      ),
    )
    .orderBy(desc(networks.createdAt), desc(networks.id))
    .limit(pageSize + 1);
  const page = rows.slice(0, pageSize).map(dressed);
  return { networks: page, after: rows.length > pageSize ? (page.at(-1)?.slug ?? null) : null };
}

const dressed = <R extends { colour: string }>(row: R) => ({ ...row, palette: paletteOf(row.colour) });

/** The networks that a person runs or belongs to, and those at whose door she stands. */
export async function listMyNetworks(ctx: Ctx<Person>) {
  const { personId } = ctx.actor;
  const mine = await ownBrands(ctx, personId);
  const ownsIt = or(
    eq(networks.ownerPersonId, personId),
    mine.length > 0
      ? inArray(
          networks.ownerBrandId,
          mine.map(({ id }) => id),
        )
      : undefined,
  );
  const rows = await ctx.db
    .select({
      ...face,
      state: memberships.state,
      role: memberships.role,
      owned: sql<boolean>`coalesce(${ownsIt}, false)`,
      /** Who waits at the door, for those who answer there. */
      waiting: sql<number>`case when coalesce(${ownsIt}, false) or ${memberships.role} in ('gatekeeper', 'steward')
        then (select count(*)::int from memberships as waiting
          where waiting.network_id = ${networks.id} and waiting.state = 'applied') else 0 end`,
    })
    .from(networks)
    .leftJoin(memberships, and(eq(memberships.networkId, networks.id), eq(memberships.personId, personId)))
    .where(or(ownsIt, inArray(memberships.state, ["applied", ...holdsPlace])))
    .orderBy(networks.name);
  return rows.map(dressed);
}

/** The networks that a brand keeps: those that everybody may see, or all of them for those who act for it. */
export async function listNetworksOf(ctx: Ctx, { brand, all }: { brand: string; all: boolean }) {
  const rows = await ctx.db
    .select(face)
    .from(networks)
    .innerJoin(brands, eq(brands.id, networks.ownerBrandId))
    .where(and(eq(brands.slug, brand), all ? undefined : eq(networks.visibility, "public")))
    .orderBy(networks.name);
  return rows.map(dressed);
}

/** Whom a network may belong to, when this person founds it: herself, or a brand that she may act for. */
export const listPossibleOwners = (ctx: Ctx<Person>) =>
  ctx.db
    .select({ slug: brands.slug, name: brands.name, colour: brands.colour })
    .from(brands)
    .where(
      exists(
        ctx.db
          .select({ one: sql`1` })
          .from(brandPeople)
          .where(
            and(
              eq(brandPeople.brandId, brands.id),
              eq(brandPeople.personId, ctx.actor.personId),
              inArray(brandPeople.role, [...runs]),
            ),
          ),
      ),
    )
    .orderBy(brands.name);
