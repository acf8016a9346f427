import { and, desc, eq, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { brandPeople, people } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { hashSecret } from "@/platform/secrets";
import { invitations, memberships, networks } from "../tables";
import type { Show } from "./schema";

/** The inviter still has the right that she had: an invitation never outlives it. */
const inviterStillMay = sql`exists (
  select from ${networks}
  left join ${memberships} on ${memberships.networkId} = ${networks.id}
    and ${memberships.personId} = ${invitations.invitedBy}
    and ${memberships.state} in ('newcomer', 'member', 'trusted')
    and ${memberships.role} in ('gatekeeper', 'steward')
  left join ${brandPeople} on ${brandPeople.brandId} = ${networks.ownerBrandId}
    and ${brandPeople.personId} = ${invitations.invitedBy}
    and ${brandPeople.role} in ('owner', 'manager')
  where ${networks.id} = ${invitations.networkId}
    and (${networks.ownerPersonId} = ${invitations.invitedBy}
      or ${memberships.id} is not null or ${brandPeople.personId} is not null))`;

/** An invitation that lets somebody in now: not used up, not too late, not taken back. */
const works = and(
  isNull(invitations.revokedAt),
  sql`${invitations.expiresAt} > now()`,
  lt(invitations.uses, invitations.maxUses),
  inviterStillMay,
);

/** The WHERE of an invitation that lets this very person in. */
export const usableBy = (personId: string, networkId: string, token: string): SQL | undefined =>
  and(
    eq(invitations.networkId, networkId),
    eq(invitations.tokenHash, hashSecret(token)),
    works,
    or(
      isNull(invitations.email),
      sql`${invitations.email} = (select ${people.email} from ${people} where ${people.id} = ${personId})`,
    ),
  );

/** Who stands behind an invitation, for the join page; null when it does not work (any more). */
export async function showInvitation(ctx: { db: Db }, { network, token }: Show) {
  const [row] = await ctx.db
    .select({ inviter: people.name, note: invitations.note, email: invitations.email })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.invitedBy))
    .innerJoin(networks, eq(networks.id, invitations.networkId))
    .where(and(eq(networks.slug, network), eq(invitations.tokenHash, hashSecret(token)), works));
  return row ? { inviter: row.inviter, note: row.note, addressed: row.email !== null } : null;
}

export const listInvitations = (ctx: Ctx<Insider>) =>
  ctx.db
    .select({
      id: invitations.id,
      inviter: people.name,
      note: invitations.note,
      email: invitations.email,
      uses: invitations.uses,
      maxUses: invitations.maxUses,
      expiresAt: invitations.expiresAt,
      revokedAt: invitations.revokedAt,
      createdAt: invitations.createdAt,
      works: sql<boolean>`${works}`,
    })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.invitedBy))
    .where(eq(invitations.networkId, ctx.actor.networkId))
    .orderBy(desc(invitations.createdAt))
    .limit(100);
