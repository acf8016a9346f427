import { and, eq, isNull, sql } from "drizzle-orm";
import { reviewSeats, reviews } from "@/gate/tables";
import type { Ctx, Insider } from "@/identity/actor";
import { brands, people } from "@/identity/tables";
import { hasRole } from "@/networks/membership/policy";
import { memberships, networks } from "@/networks/tables";
import { notices } from "@/notifications/tables";
import { kept } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { listSpaces, memberIdOf } from "../space/reads";
import { posts } from "../tables";

const frame = kept((db) =>
  db
    .select({
      network: {
        slug: networks.slug,
        name: networks.name,
        welcome: networks.welcome,
        logoId: networks.logoId,
        coverId: networks.coverId,
        colour: networks.colour,
        typeface: networks.typeface,
        keeper: sql<string>`coalesce(${brands.name}, nullif(${people.name}, ''), 'A person')`,
      },
      me: { id: memberships.id, name: memberships.name, pictureId: memberships.pictureId },
      state: memberships.state,
      notices: db.$count(
        notices,
        and(
          eq(notices.personId, sql.placeholder("personId")),
          eq(notices.networkId, sql.placeholder("networkId")),
          isNull(notices.readAt),
        ),
      ),
      reviews: sql<number>`(select count(*)::int from ${reviewSeats} join ${reviews} on ${reviews.id} = ${reviewSeats.reviewId}
        where ${reviewSeats.membershipId} = ${sql.placeholder("me")} and ${reviewSeats.votedAt} is null
          and ${reviews.state} = 'open')`,
      hasSpoken: sql<boolean>`exists (select from ${posts} where ${posts.authorId} = ${sql.placeholder("me")})`,
    })
    .from(networks)
    .leftJoin(brands, eq(brands.id, networks.ownerBrandId))
    .leftJoin(people, eq(people.id, networks.ownerPersonId))
    .leftJoin(memberships, eq(memberships.id, sql.placeholder("me")))
    .where(eq(networks.id, sql.placeholder("networkId"))),
);

/** What the frame around every page of the house shows: where one is, as whom, and what is new where. */
export async function getVisit(ctx: Ctx<Insider>) {
  const { networkId, personId } = ctx.actor;
  const [[row], spaces] = await Promise.all([
    frame(ctx.db, { networkId, personId, me: memberIdOf(ctx.actor) }),
    listSpaces(ctx),
  ]);
  if (!row) throw notFound("network");
  return {
    ...row,
    spaces,
    actor: ctx.actor,
    /** Those who act for an owner without being members read, and do not write. */
    canSpeak: ctx.actor.membershipId !== null,
    isSteward: hasRole(ctx.actor, "steward"),
    hasDesk: hasRole(ctx.actor, "greeter"),
  };
}
export type Visit = Awaited<ReturnType<typeof getVisit>>;
