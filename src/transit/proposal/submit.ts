import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { mustBeVerified } from "@/identity/verification/reads";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { limits, spend } from "@/platform/limits";
import { hours, later } from "@/platform/time";
import { lockRateCard } from "../rate-card/lock";
import { priceWords } from "../terms/policy";
import { writeTerms } from "../terms/write";
import { draftProposal } from "./draft";
import { waits } from "./lifecycle";
import { moveProposal } from "./move";
import { openNetwork, quoteProposal } from "./quote";
import type { Submit } from "./schema";

/**
 * Sends a proposal at the price that the card has this moment, which must be the one that the brand was shown.
 * Brands that send to one network at the same time go in turn, so that none slips past a rule.
 */
export async function submitProposal(ctx: Ctx<BrandActor>, input: Submit) {
  allow(mayActFor(ctx.actor));
  await mustBeVerified(ctx);
  const { id: networkId } = await openNetwork(ctx, input.network);
  await spend(limits.proposalSubmitted, ctx.actor.brandId, "proposals");
  const { objective, link, claims, headline, body } = input;
  const [brief, creative] = [
    { objective, link, claims },
    { headline, body },
  ];
  const { network, category, offerId, runsOn, writtenBy, wording } = input;
  return transact(ctx, async (ctx) => {
    await lockRateCard(ctx, networkId);
    const { terms, hash, against } = await quoteProposal(ctx, {
      network,
      offerId,
      runsOn,
      writtenBy,
      wording,
    });
    if (hash !== input.hash)
      throw new Refused(
        "conflict",
        `The offer has changed since you read it: it costs ${priceWords(terms)} now. Nothing was sent; read it again first.`,
      );
    if (against[0]) throw new Refused("conflict", against[0]);
    const { proposalId } = await draftProposal(ctx, { network, data: {} });
    await writeTerms(ctx, { proposalId, version: 1, by: "brand", terms, note: "" });
    await moveProposal(ctx, {
      id: proposalId,
      move: "submit",
      set: {
        ...{ offerId, category, brief, creative, hash },
        version: 1,
        submittedAt: ctx.now,
        answerBy: later(ctx.now, hours(waits.owner)),
      },
    });
    return { proposalId };
  });
}
