import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { brandPeople } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { invitations, memberships, networks, ownerships } from "../tables";

type Owner = { personId: string | null; brandId: string | null };
type Change = { networkId: string; from: Owner; toBrandId: string };

const notTheirs = new Refused(
  "conflict",
  "This network does not belong to whoever sells it any more, so it cannot change hands.",
);

/**
 * The network is the brand's, in the caller's transaction: it has one owner at every commit. Whatever the former owner's
 * people could still do with it ends in the same moment, and nothing of any other member is touched. Their sessions need no
 * ending: what somebody may do is asked anew with every call.
 */
export async function changeOwnerNetwork(ctx: Ctx, { networkId, from, toBrandId }: Change) {
  const [moved] = await ctx.db
    .update(networks)
    .set({ ownerPersonId: null, ownerBrandId: toBrandId })
    .where(
      and(
        eq(networks.id, networkId),
        sql`${networks.ownerPersonId} is not distinct from ${from.personId}`,
        sql`${networks.ownerBrandId} is not distinct from ${from.brandId}`,
      ),
    )
    .returning({ id: networks.id });
  if (!moved) throw notTheirs;
  await ctx.db
    .insert(ownerships)
    .values({ networkId, fromPersonId: from.personId, fromBrandId: from.brandId, toBrandId });
  const former = await peopleOf(ctx, from, toBrandId);
  if (former.length === 0) return;
  const before = await fingerprintOf(ctx, networkId, former);
  await ctx.db
    .update(invitations)
    .set({ revokedAt: ctx.now })
    .where(
      and(
        eq(invitations.networkId, networkId),
        inArray(invitations.invitedBy, former),
        isNull(invitations.revokedAt),
      ),
    );
  await stepDown(ctx, networkId, former);
  if ((await fingerprintOf(ctx, networkId, former)) !== before)
    throw new Error(`members of ${networkId} were touched while it changed hands`);
}

/** Those who acted for the former owner and do not act for the new one. */
async function peopleOf({ db }: { db: Db }, from: Owner, toBrandId: string): Promise<string[]> {
  if (from.personId) return [from.personId];
  const acting = await db
    .select({ personId: brandPeople.personId })
    .from(brandPeople)
    .where(
      and(
        eq(brandPeople.brandId, from.brandId ?? ""),
        sql`not exists (select from ${brandPeople} as new_owners
          where new_owners.brand_id = ${toBrandId} and new_owners.person_id = ${brandPeople.personId})`,
      ),
    );
  return acting.map(({ personId }) => personId);
}

/**
 * They are plain members from now on. A network keeps a steward at every commit: where all of them were the former owner's,
 * the one who has been there longest stays one until the new owner appoints another.
 */
async function stepDown({ db }: { db: Db }, networkId: string, former: string[]) {
  const others = await db.$count(
    memberships,
    and(
      eq(memberships.networkId, networkId),
      eq(memberships.role, "steward"),
      inArray(memberships.state, ["newcomer", "member", "trusted"]),
      sql`${memberships.personId} not in ${former}`,
    ),
  );
  const keeper = sql`(select id from ${memberships} as kept where kept.network_id = ${networkId} and kept.role = 'steward'
    order by kept.joined_at nulls last, kept.id limit 1)`;
  await db
    .update(memberships)
    .set({ role: "member" })
    .where(
      and(
        eq(memberships.networkId, networkId),
        inArray(memberships.personId, former),
        ne(memberships.role, "member"),
        others === 0 ? sql`${memberships.id} <> ${keeper}` : undefined,
      ),
    );
}

/** All that is known of the members who are not concerned, as one hash. */
async function fingerprintOf({ db }: { db: Db }, networkId: string, without: string[]) {
  const [row] = await db.execute<{ hash: string }>(sql`
    select md5(coalesce(string_agg(m::text, '|' order by id), '')) as hash from ${memberships} as m
    where network_id = ${networkId} and (person_id is null or person_id not in ${without})`);
  return row?.hash;
}
