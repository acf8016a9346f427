import { and, eq, inArray } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, notFound } from "@/platform/errors";
import { whisper } from "@/platform/realtime";
import { spaceMembers, spaces } from "../tables";
import { mayDismiss } from "./policy";
import { knownSpaces } from "./reads";
import type { AdmitToSpace } from "./schema";

/** Takes a member out of a space by invitation; what she wrote there stays. */
export const dismissSpace = (ctx: Ctx<Insider>, { spaceId, membershipId }: Omit<AdmitToSpace, "network">) =>
  transact(ctx, async (ctx) => {
    const known = ctx.db
      .select({ id: spaces.id })
      .from(spaces)
      .where(and(eq(spaces.id, spaceId), knownSpaces(ctx.actor)));
    const there = and(inArray(spaceMembers.spaceId, known), eq(spaceMembers.membershipId, membershipId));
    const answer = mayDismiss(ctx.actor, { isInside: true, membershipId });
    const [space] = await known;
    if (!space) throw notFound("space");
    allow(answer);

    const [gone] = await ctx.db
      .delete(spaceMembers)
      .where(there)
      .returning({ id: spaceMembers.membershipId });
    if (!gone) throw notFound("member");
    await whisper(ctx, { network: ctx.actor.networkId, kind: "space", id: spaceId });
  });
