import { and, eq, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { brandPeople } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { memberships, networks } from "../tables";
import { inside } from "./lifecycle";

/**
 * Who this person is in the network at this address: its owner (herself, or acting for the brand that owns it),
 * a member, or nobody. Nobody, and an unknown address, are told the same.
 */
export async function insiderOf(ctx: { db: Db }, personId: string, slug: string): Promise<Insider> {
  const [row] = await ctx.db
    .select({
      networkId: networks.id,
      ownerPersonId: networks.ownerPersonId,
      brandRole: brandPeople.role,
      membershipId: memberships.id,
      state: memberships.state,
      role: memberships.role,
      suspendedUntil: memberships.suspendedUntil,
    })
    .from(networks)
    .leftJoin(memberships, and(eq(memberships.networkId, networks.id), eq(memberships.personId, personId)))
    .leftJoin(
      brandPeople,
      and(eq(brandPeople.brandId, networks.ownerBrandId), eq(brandPeople.personId, personId)),
    )
    .where(eq(networks.slug, slug));
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
  if (!isInside || !row.membershipId || !row.role) throw notFound("network");
  return { kind: "member", personId, networkId, membershipId: row.membershipId, role: row.role };
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

export const activeMembers = sql`${memberships.state} in ('newcomer', 'member', 'trusted')`;
