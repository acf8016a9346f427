import { and, eq, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { people } from "@/identity/tables";
import { transact } from "@/platform/db";
import { notFound, Refused, refusing } from "@/platform/errors";
import { announce } from "@/platform/events";
import { moveAlong } from "@/platform/move";
import { placeholderClaimed } from "../events";
import { memberships, networks } from "../tables";
import { membership } from "./move";
import type { Claim } from "./schema";

const full = new Refused(
  "conflict",
  "Every place is taken just now. Your words stay under their name: claim them when a place is free.",
);
const knocked = new Refused(
  "conflict",
  "You asked to join in another window at this very moment. Please claim your words once more.",
);

/** A stand-in belongs to whoever has shown that its address is hers. */
export const claimableBy = (personId: string | SQLWrapper): SQL =>
  eq(
    memberships.claimEmail,
    sql`(select ${people.email} from ${people} where ${people.id} = ${personId} and ${people.emailVerifiedAt} is not null)`,
  );

/**
 * Somebody who was brought in comes herself. Her stand-in becomes her membership, and the charter comes next; when
 * she has one already, its words go over to that, whatever its state, and no door is opened by it.
 */
export const claimMembership = (ctx: Ctx<Person>, { network, membershipId }: Claim) =>
  refusing({ networks_within_capacity: full, memberships_one_per_person: knocked }, () =>
    transact(ctx, async (ctx) => {
      const { personId } = ctx.actor;
      const [found] = await ctx.db
        .select({ id: networks.id, ownId: memberships.id })
        .from(networks)
        .leftJoin(
          memberships,
          and(eq(memberships.networkId, networks.id), eq(memberships.personId, personId)),
        )
        .where(eq(networks.slug, network));
      if (!found) throw notFound("membership");
      const own = found.ownId;
      await moveAlong(ctx, membership, {
        id: membershipId,
        move: own ? "merge" : "claim",
        as: "applicant",
        visible: and(eq(memberships.networkId, found.id), claimableBy(personId)),
        set: own ? { mergedIntoId: own } : { personId },
      });
      await announce(ctx, placeholderClaimed, {
        placeholderId: membershipId,
        membershipId: own ?? membershipId,
      });
      return { joined: own !== null };
    }),
  );
