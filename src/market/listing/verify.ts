import { eq } from "drizzle-orm";
import type { Ctx, Operator, System } from "@/identity/actor";
import { networks } from "@/networks/tables";
import { isPromised } from "../first-right/reads";
import { listings, snapshots } from "../tables";
import { moveListing } from "./move";
import { firstOfferUntilOf, lapsesAtOf, staleAtOf } from "./policy";
import type { TheListing } from "./schema";

/** Opens a listing to buyers: by itself where nothing looks strange, else when an operator has looked. */
export async function verifyListing(ctx: Ctx<System | Operator>, { listingId }: TheListing) {
  const [signed] = await ctx.db
    .select({ until: snapshots.until, isPromised })
    .from(listings)
    .innerJoin(networks, eq(networks.id, listings.networkId))
    .innerJoin(snapshots, eq(snapshots.id, listings.snapshotId))
    .where(eq(listings.id, listingId));
  await moveListing(ctx, {
    id: listingId,
    move: "verify",
    set: {
      liveAt: ctx.now,
      firstOfferUntil: signed?.isPromised ? firstOfferUntilOf(ctx.now) : null,
      lapsesAt: lapsesAtOf(ctx.now),
      ...(signed && { staleAt: staleAtOf(signed.until) }),
    },
  });
}
