import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { allow } from "@/platform/errors";
import { days, later } from "@/platform/time";
import { hashBid } from "../bid/hash";
import { makeBid } from "../bid/policy";
import { writeBid } from "../bid/write";
import { fundsOf } from "../funds/reads";
import { moveApproach } from "./move";
import type { Offer } from "./schema";

/** Puts the first version on the table. Our part is frozen into it, whatever it is later. */
export const offerApproach = (ctx: Ctx<BrandActor>, input: Offer) =>
  transact(ctx, async (ctx) => {
    allow(mayActFor(ctx.actor));
    const { approachId, days: stands, note, fundsPaperId, ...terms } = input;
    const expiresAt = later(ctx.now, days(stands));
    const bid = makeBid(terms, { feeBps: env().SALE_FEE_BPS, expiresAt });
    const { hash } = hashBid(bid);
    const funds = await fundsOf(ctx, { price: bid.price, currency: bid.currency, paperId: fundsPaperId });
    await moveApproach(ctx, {
      id: approachId,
      move: "offer",
      note,
      set: { hash, version: 1, answerBy: expiresAt, funds, fundsPaperId },
    });
    await writeBid(ctx, { approachId, version: 1, by: "buyer", bid, note });
    return { hash };
  });
