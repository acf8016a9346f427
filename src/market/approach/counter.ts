import { eq } from "drizzle-orm";
import type { BrandActor, Ctx, Insider } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { days, later } from "@/platform/time";
import { hashBid } from "../bid/hash";
import { isSameBid, makeBid } from "../bid/policy";
import { currentBid } from "../bid/reads";
import { writeBid } from "../bid/write";
import { approaches } from "../tables";
import { moveApproach } from "./move";
import { enough, mostVersions, stale } from "./policy";
import { holdApproach } from "./reads";
import type { Counter } from "./schema";

/** Puts other terms on the table and hands the turn over. The version that it answers must be the one that was read. */
export const counterApproach = (ctx: Ctx<Insider | BrandActor>, input: Counter) =>
  transact(ctx, async (ctx) => {
    const by = ctx.actor.kind === "brand" ? "buyer" : "seller";
    allow(ctx.actor.kind === "brand" ? mayActFor(ctx.actor) : true);
    const { approachId, hash: answered, days: stands, note, ...terms } = input;
    const { version } = await holdApproach(ctx, { approachId });
    const expiresAt = later(ctx.now, days(stands));
    // Before there is an offer the move itself refuses.
    const before = version > 0 ? (await currentBid(ctx, approachId)).bid : null;
    const bid = makeBid(terms, { feeBps: before?.feeBps ?? 0, expiresAt });
    const { hash } = hashBid(bid);
    await moveApproach(ctx, {
      id: approachId,
      move: by === "buyer" ? "answer" : "counter",
      where: eq(approaches.hash, answered),
      otherwise: stale,
      note,
      set: { hash, version: Math.min(version + 1, mostVersions), answerBy: expiresAt },
    });
    if (version >= mostVersions) throw new Refused("conflict", enough);
    if (!before || isSameBid(before, bid))
      throw new Refused(
        "conflict",
        "Nothing is different from what is on the table. Accept it, or change it.",
      );
    if (before.currency !== bid.currency)
      throw new Refused("invalid", "The currency stays the one that was offered in.", {
        currency: ["The currency stays the one that was offered in."],
      });
    await writeBid(ctx, { approachId, version: version + 1, by, bid, note });
    return { hash };
  });
