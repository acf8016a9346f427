import { and, eq, isNull } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { notFound, Refused } from "@/platform/errors";
import { firstRights } from "../tables";
import { aloneUntil } from "./reads";
import type { OfBrand } from "./schema";

/** Takes the promise back: not while it is being kept. */
export async function endFirstRight(ctx: Ctx<Insider>, { brand }: Pick<OfBrand, "brand">) {
  if (await aloneUntil(ctx))
    throw new Refused(
      "conflict",
      "The network stands in the market, and this brand has the first word now. It keeps it for these seven days.",
    );
  const [named] = await ctx.db.select({ id: brands.id }).from(brands).where(eq(brands.slug, brand));
  const ended = await ctx.db
    .update(firstRights)
    .set({ endedAt: ctx.now })
    .where(
      and(
        eq(firstRights.networkId, ctx.actor.networkId),
        eq(firstRights.brandId, named?.id ?? ""),
        isNull(firstRights.endedAt),
      ),
    )
    .returning({ id: firstRights.id });
  if (ended.length === 0) throw notFound("first word");
}
