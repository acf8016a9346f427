import { and, eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { watches } from "../tables";
import { visibleTo } from "./reads";
import type { Watch } from "./schema";

/** Looks away again. */
export async function dropWatch(ctx: Ctx<BrandActor>, { listingId }: Pick<Watch, "listingId">) {
  await ctx.db.delete(watches).where(and(visibleTo(ctx.actor), eq(watches.listingId, listingId)));
}
