import { eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { landings, networks } from "../tables";
import { landingOf } from "../template/reads";
import type { Block } from "./schema";

/** The page as it stands, for writing; `seen` goes back with what is saved. */
export async function getLanding(ctx: Ctx<Insider>) {
  const [row] = await ctx.db
    .select({
      template: networks.template,
      name: networks.name,
      purpose: networks.purpose,
      blocks: landings.blocks,
      seen: landings.updatedAt,
    })
    .from(networks)
    .leftJoin(landings, eq(landings.networkId, networks.id))
    .where(eq(networks.id, ctx.actor.networkId));
  if (!row) throw notFound("network");
  const blocks = (row.blocks as Block[] | null) ?? landingOf(row.template, row);
  return { blocks, seen: row.seen?.toISOString() ?? null };
}
