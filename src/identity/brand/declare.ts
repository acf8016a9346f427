import { eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { allow } from "@/platform/errors";
import { brands } from "../tables";
import { mayActFor } from "./policy";
import type { Declare } from "./schema";

/** Says what the brand stands for, deals in and does. Networks measure by it who may pass. */
export async function declareBrand(
  ctx: Ctx<BrandActor>,
  { values, categories, practices }: Omit<Declare, "brand">,
) {
  allow(mayActFor(ctx.actor));
  await ctx.db.update(brands).set({ values, categories, practices }).where(eq(brands.id, ctx.actor.brandId));
}
