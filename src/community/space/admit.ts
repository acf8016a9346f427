import { and, eq, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { activeMembers } from "@/networks/membership/reads";
import { memberships, networks } from "@/networks/tables";
import { tellNotice } from "@/notifications/notice/tell";
import { transact } from "@/platform/db";
import { allow, notFound, Refused } from "@/platform/errors";
import { whisper } from "@/platform/realtime";
import { spaceMembers, spaces } from "../tables";
import { mayAdmit } from "./policy";
import { knownSpaces, visibleSpaces } from "./reads";
import type { AdmitToSpace } from "./schema";

/** Asks a member into a space by invitation. Asking twice changes nothing. */
export const admitSpace = (ctx: Ctx<Insider>, { spaceId, membershipId }: Omit<AdmitToSpace, "network">) =>
  transact(ctx, async (ctx) => {
    const { networkId } = ctx.actor;
    const [space] = await ctx.db
      .select({
        name: spaces.name,
        slug: spaces.slug,
        access: spaces.access,
        isInside: sql<boolean>`coalesce(${visibleSpaces(ctx.actor)}, false)`,
      })
      .from(spaces)
      .where(and(eq(spaces.id, spaceId), knownSpaces(ctx.actor)))
      .for("share");
    if (!space) throw notFound("space");
    if (space.access !== "invited")
      throw new Refused("conflict", "This space is not by invitation, so nobody needs to be asked in.");
    allow(mayAdmit(ctx.actor, { isInside: space.isInside, membershipId }));

    const [member] = await ctx.db
      .select({ personId: memberships.personId, network: networks.slug })
      .from(memberships)
      .innerJoin(networks, eq(networks.id, memberships.networkId))
      .where(and(eq(memberships.networkId, networkId), eq(memberships.id, membershipId), activeMembers));
    if (!member?.personId) throw notFound("member");
    await ctx.db.insert(spaceMembers).values({ networkId, spaceId, membershipId }).onConflictDoNothing();
    await tellNotice(ctx, {
      personId: member.personId,
      networkId,
      key: `space:${spaceId}`,
      sentence: `You were asked into the space “${space.name}”`,
      href: `/n/${member.network}/s/${space.slug}`,
    });
    await whisper(ctx, { network: networkId, kind: "space", id: spaceId });
  });
