import type { BrandActor, Ctx, Insider } from "@/identity/actor";
import { bids } from "../tables";
import { hashBid } from "./hash";
import type { Bid, BidSide } from "./schema";

type Version = { approachId: string; version: number; by: BidSide; bid: Bid; note: string };

/** Keeps one version of an offer for good. */
export async function writeBid(ctx: Ctx<Insider | BrandActor>, { bid, ...version }: Version) {
  const { body, hash } = hashBid(bid);
  await ctx.db.insert(bids).values({ ...version, body, hash, createdBy: ctx.actor.personId });
}
