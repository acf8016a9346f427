import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { brandPeople } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { inside } from "../membership/lifecycle";
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
  const former = await peopleOf(ctx, from, toBrandId);
  // Before the network, as whoever leaves does: two who took them the other way round would wait for one another.
  const theirs = and(eq(memberships.networkId, networkId), inArray(memberships.personId, former));
  if (former.length > 0)
    await ctx.db.select({ id: memberships.id }).from(memberships).where(theirs).for("update");
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
    .returning({ members: networks.memberCount });
  if (!moved) throw notTheirs;
  await ctx.db
    .insert(ownerships)
    .values({ networkId, fromPersonId: from.personId, fromBrandId: from.brandId, toBrandId });
  if (former.length === 0) return;
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
  // Its row is held since the update, so that no join or leave of somebody else can come in between.
  const [now] = await ctx.db
    .select({ members: networks.memberCount })
    .from(networks)
    .where(eq(networks.id, networkId));
  if (now?.members !== moved.members)
    throw new Error(`members of ${networkId} were lost while it changed hands`);
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
  const active = inArray(memberships.state, [...inside]);
  const stewards = await db
    .select({ id: memberships.id, personId: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.networkId, networkId), eq(memberships.role, "steward"), active))
    .orderBy(sql`${memberships.joinedAt} nulls last`, memberships.id);
  const isFormer = ({ personId }: { personId: string | null }) =>
    personId !== null && former.includes(personId);
  const keeper = stewards.every(isFormer) ? stewards[0] : undefined;
  await db
    .update(memberships)
    .set({ role: "member" })
    .where(
      and(
        eq(memberships.networkId, networkId),
        inArray(memberships.personId, former),
        ne(memberships.role, "member"),
        keeper && ne(memberships.id, keeper.id),
      ),
    );
}
