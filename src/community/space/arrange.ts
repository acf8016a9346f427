import { and, eq, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { whisper } from "@/platform/realtime";
import { spaces } from "../tables";
import type { ArrangeSpaces } from "./schema";

/** Puts the spaces in the order given; those that are not named come after, as they stood. */
export const arrangeSpace = (ctx: Ctx<Insider>, { spaceIds }: Omit<ArrangeSpaces, "network">) =>
  transact(ctx, async (ctx) => {
    const { networkId } = ctx.actor;
    const wanted = sql`array_position(${`{${spaceIds.map((id) => JSON.stringify(id)).join(",")}}`}::text[], ${spaces.id})`;
    await ctx.db
      .update(spaces)
      .set({ position: sql`coalesce(${wanted} - 1, ${spaceIds.length} + ${spaces.position})` })
      .where(and(eq(spaces.networkId, networkId)));
    await whisper(ctx, { network: networkId, kind: "space", id: networkId });
  });
