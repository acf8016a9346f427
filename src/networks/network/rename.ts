import { eq, sql } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { networks } from "../tables";

/** Its name was taken away: the address stands in its place until a steward gives another. */
export const renameNetwork = (ctx: Ctx<System>, { networkId }: { networkId: string }) =>
  ctx.db
    .update(networks)
    .set({ name: sql`${networks.slug}` })
    .where(eq(networks.id, networkId));
