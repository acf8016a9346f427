import { and, eq, inArray, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { settledStates } from "@/payments/hold/lifecycle";
import { holds } from "@/payments/tables";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { firstRightGranted } from "../events";
import { firstRights } from "../tables";
import type { OfBrand } from "./schema";

const unearned = new Refused(
  "conflict",
  "This brand has completed no placement here yet. The first word is given for one that was.",
);

/** Promises a brand that was a good guest that it is asked first, should the network ever be sold. Once is enough. */
export const grantFirstRight = (ctx: Ctx<Insider>, { brand }: Pick<OfBrand, "brand">) =>
  transact(ctx, async (ctx) => {
    const { networkId, personId } = ctx.actor;
    const [earned] = await ctx.db
      .select({
        brandId: brands.id,
        ownerId: sql<string>`coalesce(${networks.ownerBrandId}, ${networks.ownerPersonId})`,
      })
      .from(holds)
      .innerJoin(brands, eq(brands.id, holds.brandId))
      .innerJoin(networks, eq(networks.id, holds.earnedIn))
      .where(
        and(eq(networks.id, networkId), eq(brands.slug, brand), inArray(holds.state, [...settledStates])),
      )
      .limit(1);
    if (!earned) throw unearned;
    const [right] = await ctx.db
      .insert(firstRights)
      .values({ ...earned, networkId, createdBy: personId })
      .onConflictDoNothing()
      .returning({ id: firstRights.id });
    if (right) await announce(ctx, firstRightGranted, { firstRightId: right.id });
  });
