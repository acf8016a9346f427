import { and, eq, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, refusing } from "@/platform/errors";
import { whisper } from "@/platform/realtime";
import { spaceMembers, spaces } from "../tables";
import { sameName } from "./create";
import { knownSpaces, visibleSpaces } from "./reads";
import { slugOf, type UpdateSpace } from "./schema";

/**
 * Changes what a space is called, is for, who may see it, and whether it still takes new words. What was said
 * by invitation is not opened to others by somebody who was not asked in.
 */
export const updateSpace = (
  ctx: Ctx<Insider>,
  { spaceId, name, purpose, access, archived }: Omit<UpdateSpace, "network">,
) =>
  refusing(sameName, () =>
    transact(ctx, async (ctx) => {
      const mine = access === undefined ? knownSpaces(ctx.actor) : visibleSpaces(ctx.actor);
      const [space] = await ctx.db
        .update(spaces)
        .set({
          ...(name === undefined ? {} : { name, slug: slugOf(name) || spaceId.slice(-8) }),
          ...(purpose === undefined ? {} : { purpose }),
          ...(access === undefined ? {} : { access }),
          ...(archived === undefined
            ? {}
            : {
                archivedAt: archived ? sql`coalesce(${spaces.archivedAt}, ${ctx.now.toISOString()})` : null,
              }),
          id: spaceId,
        })
        .where(and(eq(spaces.id, spaceId), mine))
        .returning({ id: spaces.id, slug: spaces.slug });
      if (!space) throw notFound("space");

      const { networkId, membershipId } = ctx.actor;
      if (access === "invited" && membershipId) {
        await ctx.db.insert(spaceMembers).values({ networkId, spaceId, membershipId }).onConflictDoNothing();
      }
      await whisper(ctx, { network: networkId, kind: "space", id: spaceId });
      return space;
    }),
  );
