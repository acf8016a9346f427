import { and, asc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import {
  type Actor,
  type Ctx,
  type Insider,
  networkRoles,
  type Person,
  type Speaker,
} from "@/identity/actor";
import { brandPeople } from "@/identity/tables";
import { contains } from "@/platform/columns";
import { type Db, kept } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { operatesFor } from "../custody/reads";
import { membershipSteps, memberships, networks } from "../tables";
import { holdsPlace, inside } from "./lifecycle";
import { mayActAs, mayGiveRole, maySendAway } from "./policy";
import type { Withdraw } from "./schema";

const standingAt = kept((db) =>
  db
    .select({
      networkId: networks.id,
      ownerPersonId: networks.ownerPersonId,
      brandRole: brandPeople.role,
      membershipId: memberships.id,
      state: memberships.state,
      role: memberships.role,
      suspendedUntil: memberships.suspendedUntil,
      operates: operatesFor(networks.id, sql`${sql.placeholder("personId")}`),
    })
    .from(networks)
    .leftJoin(
      memberships,
      and(eq(memberships.networkId, networks.id), eq(memberships.personId, sql.placeholder("personId"))),
    )
    .leftJoin(
      brandPeople,
      and(
        eq(brandPeople.brandId, networks.ownerBrandId),
        eq(brandPeople.personId, sql.placeholder("personId")),
      ),
    )
    .where(eq(networks.slug, sql.placeholder("slug"))),
);

/**
 * Who this person is in the network at this address: its owner (herself, or acting for the brand that owns it),
 * a member, or nobody. Nobody, and an unknown address, are told the same.
 */
export async function insiderOf(ctx: { db: Db }, personId: string, slug: string): Promise<Insider> {
  const [row] = await standingAt(ctx.db, { personId, slug });
  if (!row) throw notFound("network");

  const isInside = (inside as readonly (string | null)[]).includes(row.state);
  const { networkId } = row;
  const ownsForBrand = row.brandRole === "owner" || row.brandRole === "manager";
  if (row.ownerPersonId === personId || ownsForBrand) {
    return { kind: "owner", personId, networkId, membershipId: isInside ? row.membershipId : null };
  }
  if (row.state === "suspended") {
    const until = row.suspendedUntil ? ` until ${row.suspendedUntil.toISOString().slice(0, 10)}` : "";
    throw new Refused(
      "forbidden",
      `Your membership is suspended${until}. You can still read your reason and appeal.`,
    );
  }
  if (row.operates)
    return {
      kind: "member",
      personId,
      networkId,
      membershipId: isInside ? row.membershipId : null,
      role: "steward",
    };
  if (!isInside || !row.membershipId || !row.role) throw notFound("network");
  return { kind: "member", personId, networkId, membershipId: row.membershipId, role: row.role };
}

/** Which memberships this actor may see at all: those of the network that she stands in, and her own. */
export function visibleTo(actor: Actor): SQL {
  switch (actor.kind) {
    case "owner":
    case "member":
      return eq(memberships.networkId, actor.networkId);
    case "person":
      return eq(memberships.personId, actor.personId);
    case "system":
      return sql`true`;
    default:
      return sql`false`;
  }
}

/** What the network knows of this person, whatever her state; null when she never knocked. */
export async function ownMembership(ctx: Ctx, networkId: string) {
  const personId = "personId" in ctx.actor ? ctx.actor.personId : null;
  if (!personId) return null;
  const [row] = await ctx.db
    .select({
      id: memberships.id,
      state: memberships.state,
      role: memberships.role,
      name: memberships.name,
      reason: memberships.reason,
      charterVersion: memberships.charterVersion,
      createdAt: memberships.createdAt,
    })
    .from(memberships)
    .where(and(eq(memberships.networkId, networkId), eq(memberships.personId, personId)));
  return row ?? null;
}

/** When somebody knocked, the last time that she did. */
const askedAt = sql`coalesce((select max(${membershipSteps.createdAt}) from ${membershipSteps}
  where ${membershipSteps.subjectId} = ${memberships.id}
    and ${membershipSteps.move} in ('apply', 'reapply')), ${memberships.createdAt})`.mapWith(
  memberships.createdAt,
);

/** How somebody stands at a network's door: since when, why, and how many are before her; null when she never knocked. */
export async function standingOf(ctx: Ctx<Person>, { network }: Withdraw) {
  const [row] = await ctx.db
    .select({
      id: memberships.id,
      networkId: memberships.networkId,
      state: memberships.state,
      name: memberships.name,
      answers: memberships.answers,
      reason: memberships.reason,
      suspendedUntil: memberships.suspendedUntil,
      charterVersion: memberships.charterVersion,
      askedAt,
    })
    .from(memberships)
    .innerJoin(networks, eq(networks.id, memberships.networkId))
    .where(and(eq(networks.slug, network), eq(memberships.personId, ctx.actor.personId)));
  if (!row) return null;
  const { id, networkId, ...standing } = row;
  const line =
    row.state === "applied"
      ? await ctx.db
          .select({ id: memberships.id })
          .from(memberships)
          .where(and(eq(memberships.networkId, networkId), eq(memberships.state, "applied")))
          .orderBy(asc(askedAt), asc(memberships.id))
      : [];
  return { ...standing, place: line.findIndex((one) => one.id === id) + 1 };
}

/** What the person herself has said of herself here. */
export async function getOwnMembership(ctx: Ctx<Speaker>) {
  const [row] = await ctx.db
    .select({
      id: memberships.id,
      name: memberships.name,
      headline: memberships.headline,
      bio: memberships.bio,
      pictureId: memberships.pictureId,
      role: memberships.role,
      state: memberships.state,
      joinedAt: memberships.joinedAt,
      charterVersion: memberships.charterVersion,
    })
    .from(memberships)
    .where(eq(memberships.id, ctx.actor.membershipId));
  if (!row) throw notFound("member");
  return { ...row, isOwner: ctx.actor.kind === "owner" };
}

/** Holds the row until the end of the transaction, so that what is decided about it stays true. */
export async function lockMember(ctx: Ctx, membershipId: string) {
  const [row] = await ctx.db
    .select({ id: memberships.id, role: memberships.role })
    .from(memberships)
    .where(and(visibleTo(ctx.actor), eq(memberships.id, membershipId)))
    .for("update");
  if (!row) throw notFound("member");
  return row;
}

const assignees = alias(memberships, "assignees");

/** Who waits at the door, longest first, with their answers and who has taken them on. */
export const listApplications = (ctx: Ctx<Insider>) =>
  ctx.db
    .select({
      id: memberships.id,
      name: memberships.name,
      answers: memberships.answers,
      invited: sql<boolean>`${memberships.invitationId} is not null`,
      askedAt,
      assigneeId: memberships.assigneeId,
      assignee: assignees.name,
    })
    .from(memberships)
    .leftJoin(assignees, eq(assignees.id, memberships.assigneeId))
    .where(and(visibleTo(ctx.actor), eq(memberships.state, "applied")))
    .orderBy(asc(askedAt), asc(memberships.id));

/** Who may take on a request. */
export const listHelpers = (ctx: Ctx<Insider>) =>
  ctx.db
    .select({ id: memberships.id, name: memberships.name })
    .from(memberships)
    .where(
      and(
        visibleTo(ctx.actor),
        inArray(memberships.role, ["gatekeeper", "steward"]),
        inArray(memberships.state, [...inside]),
      ),
    )
    .orderBy(asc(memberships.name));

/** The people of the network and their part in it, stewards first; and what the actor may do about each. */
export async function listMembers(ctx: Ctx<Insider>, { named }: { named: string }) {
  const rows = await ctx.db
    .select({
      id: memberships.id,
      name: memberships.name,
      headline: memberships.headline,
      state: memberships.state,
      role: memberships.role,
      reason: memberships.reason,
      suspendedUntil: memberships.suspendedUntil,
      joinedAt: memberships.joinedAt,
      seenAt: memberships.seenAt,
    })
    .from(memberships)
    .where(
      and(
        visibleTo(ctx.actor),
        inArray(memberships.state, [...holdsPlace]),
        named ? or(contains(memberships.name, named), sql`${named} <% ${memberships.name}`) : undefined,
      ),
    )
    .orderBy(
      sql`array_position(array['steward', 'gatekeeper', 'greeter', 'member'], ${memberships.role})`,
      asc(memberships.name),
    )
    .limit(200);
  const { actor } = ctx;
  return rows.map((row) => ({
    ...row,
    mayAppoint: networkRoles.map((role) => ({ role, may: mayGiveRole(actor, row.role, role) })),
    maySendAway: maySendAway(actor, row),
    mayRestore: mayActAs(actor, "steward"),
  }));
}

/** The history of one membership, newest last. */
export const listSteps = (ctx: Ctx<Insider>, membershipId: string) =>
  ctx.db
    .select({ move: membershipSteps.move, note: membershipSteps.note, createdAt: membershipSteps.createdAt })
    .from(membershipSteps)
    .innerJoin(memberships, eq(memberships.id, membershipSteps.subjectId))
    .where(and(visibleTo(ctx.actor), eq(memberships.id, membershipId)))
    .orderBy(asc(membershipSteps.createdAt));

/** One's own membership of the network at this address, whatever its state; locks the network, so that it cannot change hands meanwhile. */
export async function lockOwn(ctx: Ctx<Person>, slug: string) {
  const [own] = await ctx.db
    .select({ id: memberships.id, networkId: networks.id, ownerPersonId: networks.ownerPersonId })
    .from(memberships)
    .innerJoin(networks, eq(networks.id, memberships.networkId))
    .where(and(eq(networks.slug, slug), eq(memberships.personId, ctx.actor.personId)))
    .for("update", { of: networks });
  if (!own) throw notFound("membership");
  return own;
}

/** Those who read and write here. */
export const activeMembers = inArray(memberships.state, [...inside]);

const arrived = alias(memberships, "arrived");

/**
 * Under which membership the words of each of these authors stand: the stand-in, or that of the person who has
 * come since. Held until the transaction ends, so that nobody is claimed while words are written in her name.
 */
export async function holdStandIns(ctx: { db: Db }, networkId: string, keys: string[]) {
  const rows = await ctx.db
    .select({
      key: sql<string>`${memberships.sourceKey}`,
      id: sql<string>`coalesce(${arrived.id}, ${memberships.id})`,
      name: sql<string>`coalesce(${arrived.name}, ${memberships.name})`,
    })
    .from(memberships)
    .leftJoin(arrived, eq(arrived.id, memberships.mergedIntoId))
    .where(and(eq(memberships.networkId, networkId), inArray(memberships.sourceKey, keys)))
    .orderBy(asc(memberships.id))
    .for("share", { of: memberships });
  return new Map(rows.map(({ key, ...who }) => [key, who]));
}
