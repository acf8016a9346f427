import { and, eq, isNull, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { isWaiting } from "../appeal/reads";
import { paletteOf } from "../branding/policy";
import { findCustody } from "../custody/reads";
import { mayActAs } from "../membership/policy";
import { appeals, charters, invitations, landings, memberships, networks } from "../tables";
import { isLaunching } from "./policy";

/** With the founder herself, a handful make one more. */
const handful = 5;

/** What stands on the desk of those who run the network: who they are there, what waits, and what the launch still needs. */
export async function getDesk(ctx: Ctx<Insider>) {
  const { networkId } = ctx.actor;
  const ofIt = (table: typeof memberships | typeof invitations) => eq(table.networkId, networkId);
  const [row] = await ctx.db
    .select({
      slug: networks.slug,
      name: networks.name,
      purpose: networks.purpose,
      template: networks.template,
      colour: networks.colour,
      typeface: networks.typeface,
      logoId: networks.logoId,
      coverId: networks.coverId,
      join: networks.join,
      visibility: networks.visibility,
      questions: networks.questions,
      language: networks.language,
      region: networks.region,
      interests: networks.interests,
      capacity: networks.capacity,
      welcome: networks.welcome,
      memberCount: networks.memberCount,
      stewardCount: networks.stewardCount,
      charterVersion: networks.charterVersion,
      createdAt: networks.createdAt,
      landingSavedAt: landings.updatedAt,
      waiting: ctx.db.$count(memberships, and(ofIt(memberships), eq(memberships.state, "applied"))),
      welcomesPartners: sql<boolean>`coalesce((${charters.partners}->>'welcome')::boolean, false)`,
      appeals: sql<number>`(select count(*)::int from ${appeals}
        join ${memberships} on ${memberships.id} = ${appeals.membershipId}
        where ${and(eq(appeals.networkId, networkId), isWaiting)})`,
      invited: sql<number>`(select coalesce(sum(${invitations.maxUses}), 0)::int from ${invitations}
        where ${and(ofIt(invitations), isNull(invitations.revokedAt))})`,
    })
    .from(networks)
    .leftJoin(landings, eq(landings.networkId, networks.id))
    .leftJoin(
      charters,
      and(eq(charters.networkId, networks.id), eq(charters.version, networks.charterVersion)),
    )
    .where(eq(networks.id, networkId));
  if (!row) throw notFound("network");
  const { landingSavedAt, ...network } = row;
  const custody = await findCustody(ctx, networkId);
  const may = (role: "gatekeeper" | "steward") => mayActAs(ctx.actor, role) === true;
  return {
    ...network,
    custody,
    palette: paletteOf(row.colour),
    appeals: may("steward") ? row.appeals : 0,
    isOwner: ctx.actor.kind === "owner",
    mayKeepGate: may("gatekeeper"),
    maySteward: may("steward"),
    /** Null when the doors have long been open. */
    launch: isLaunching(row.createdAt, ctx.now)
      ? {
          landing: landingSavedAt !== null && landingSavedAt > row.createdAt,
          look: row.logoId !== null || row.coverId !== null,
          welcome: row.welcome !== "",
          invitation: row.invited + row.memberCount > handful,
          steward: row.stewardCount > 1,
        }
      : null,
  };
}
export type Desk = Awaited<ReturnType<typeof getDesk>>;
