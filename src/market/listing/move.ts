import type { SQL } from "drizzle-orm";
import type { Actor, Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { announce } from "@/platform/events";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { listingMoved } from "../events";
import { listingSteps, listings } from "../tables";
import { type ListingMove, listingLife } from "./lifecycle";
import { visibleTo } from "./reads";

export type Listing = typeof listings.$inferSelect;

export const listing: Living<typeof listingLife, typeof listings> = {
  name: "listing",
  life: listingLife,
  table: listings,
  steps: listingSteps,
  born: ["draft"],
  timer: jobKind("listing-timer"),
};

type Move = {
  id: string;
  move: ListingMove;
  where?: SQL | undefined;
  otherwise?: string | undefined;
  note?: string | undefined;
  set?: Partial<typeof listings.$inferInsert>;
};

/** Before there is a deal, whoever owns the network sells, and a brand buys. */
const hatFor = ({ kind }: Actor) => (kind === "owner" ? "seller" : kind === "brand" ? "buyer" : kind);

/** Moves a listing along its life, and lets whoever is concerned hear of it. */
export const moveListing = (ctx: Ctx, { set, ...move }: Move): Promise<Listing> =>
  transact(ctx, async (ctx) => {
    const row = await moveAlong(ctx, listing, {
      ...move,
      set: { ...set, updatedAt: ctx.now },
      as: hatFor(ctx.actor),
      visible: visibleTo(ctx.actor),
    });
    await announce(ctx, listingMoved, { listingId: move.id, move: move.move });
    return row;
  });
