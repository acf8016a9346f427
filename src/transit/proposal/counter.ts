import { eq } from "drizzle-orm";
import type { BrandActor, Ctx, Insider } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { hours, later } from "@/platform/time";
import { mayBeginOn } from "../calendar/reads";
import { isCounted } from "../offer/policy";
import { proposals } from "../tables";
import { hashTerms } from "../terms/hash";
import { counterTerms } from "../terms/policy";
import { currentTerms } from "../terms/reads";
import type { Terms } from "../terms/schema";
import { writeTerms } from "../terms/write";
import { mostVersions, waits } from "./lifecycle";
import { moveProposal } from "./move";
import { stale } from "./policy";
import { holdProposal } from "./reads";
import type { Counter } from "./schema";

/** Puts other terms on the table and hands the turn over. The version that it answers must be the one that was read. */
export const counterProposal = (ctx: Ctx<Insider | BrandActor>, input: Counter) =>
  transact(ctx, async (ctx) => {
    const side = ctx.actor.kind === "brand" ? "brand" : "owner";
    allow(ctx.actor.kind === "brand" ? mayActFor(ctx.actor) : true);
    const { id, version } = await holdProposal(ctx, input);
    const { terms: before } = await currentTerms(ctx, id);
    const terms = counterTerms(before, input);
    const { hash } = hashTerms(terms);
    await moveProposal(ctx, {
      id,
      move: side === "brand" ? "reply" : "counter",
      where: eq(proposals.hash, input.hash),
      otherwise: stale,
      note: input.note,
      set: {
        hash,
        version: Math.min(version + 1, mostVersions),
        answerBy: later(ctx.now, hours(side === "brand" ? waits.owner : waits.brand)),
      },
    });
    mustBeWhole(terms);
    if (version >= mostVersions)
      throw new Refused(
        "conflict",
        `${mostVersions} versions have been on the table. Accept this one, or let it go.`,
      );
    if (hash === input.hash)
      throw new Refused(
        "conflict",
        "Nothing is different from what is on the table. Accept it, or change it.",
      );
    const begins = await mayBeginOn(ctx, { offerId: terms.offerId, day: terms.runsOn });
    if (begins !== true) throw new Refused("conflict", begins, { runsOn: [begins] });
    await writeTerms(ctx, { proposalId: id, version: version + 1, by: side, terms, note: input.note });
  });

/** What is counted keeps its bounds, and nothing else has any. */
function mustBeWhole({ model, rate, floor, cap }: Terms) {
  const say = (field: string, sentence: string) => new Refused("invalid", sentence, { [field]: [sentence] });
  if (!isCounted(model)) {
    if (floor !== null || cap !== null) throw say("rate", "Only what is counted has a least and a most.");
    if (rate < 100) throw say("rate", "At least 1.00.");
    return;
  }
  if (floor === null || cap === null) throw say("cap", "Give the least and the most that it costs.");
  if (floor > cap) throw say("cap", "The most cannot be below the least.");
  if (rate > cap) throw say("rate", "One alone would cost more than the most.");
}
