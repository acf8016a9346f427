import { eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { brands } from "../tables";
import { mayActFor } from "./policy";
import type { Update } from "./schema";

/** What everybody may read about the brand. Its address stays: it stands in other people's links. */
export async function updateBrand(
  ctx: Ctx<BrandActor>,
  { name, tagline, about, website, colour }: Omit<Update, "brand">,
) {
  const may = mayActFor(ctx.actor);
  if (may !== true) throw new Refused("forbidden", may);
  await ctx.db
    .update(brands)
    .set({ name, tagline, about, website, colour })
    .where(eq(brands.id, ctx.actor.brandId));
}
