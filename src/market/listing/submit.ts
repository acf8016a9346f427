import { and, eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused, refusing } from "@/platform/errors";
import { setTimers } from "@/platform/move";
import { listings } from "../tables";
import { countListing } from "./count";
import { listing, moveListing } from "./move";
import { already, isGrave } from "./policy";
import { visibleTo } from "./reads";
import type { Offered } from "./schema";
import { verifyListing } from "./verify";

/**
 * Puts a network into the market: what its owner says, beside figures that we count and sign in the same transaction.
 * It is open to buyers at once, unless joins look strange: then a person looks first.
 */
export const submitListing = (ctx: Ctx<Insider>, offered: Offered) =>
  refusing({ listings_one_open: new Refused("conflict", already) }, () =>
    transact(ctx, async (ctx) => {
      const listingId = await draftOf(ctx);
      const figures = await countListing(ctx);
      const bursts = figures.bursts;
      await moveListing(ctx, {
        id: listingId,
        move: "submit",
        set: { ...offered, snapshotId: figures.snapshotId, bursts },
      });
      if (isGrave(bursts, figures.weeks)) return { listingId, live: false };
      await verifyListing({ ...ctx, actor: { kind: "system", job: "submit-listing" } }, { listingId });
      return { listingId, live: true };
    }),
  );

/** One that was sent back to its draft is gone on with. */
async function draftOf(ctx: Ctx<Insider>) {
  const { networkId, personId } = ctx.actor;
  const [draft] = await ctx.db
    .select({ id: listings.id })
    .from(listings)
    .where(and(visibleTo(ctx.actor), eq(listings.state, "draft")))
    .for("no key update");
  if (draft) return draft.id;
  const [row] = await ctx.db
    .insert(listings)
    .values({ networkId, createdBy: personId })
    .returning({ id: listings.id });
  if (!row) throw new Error("nothing was listed");
  await setTimers(ctx, listing, row.id, "draft");
  return row.id;
}
