import { eq } from "drizzle-orm";
import { fitOf } from "@/gate/fit/reads";
import { holdPass } from "@/gate/pass/hold";
import { openReview } from "@/gate/review/open";
import type { BrandActor, Ctx, Insider } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { verifiedBrand } from "@/identity/verification/reads";
import { partnerPolicyOf } from "@/networks/partner-policy/reads";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { money } from "@/platform/money";
import { takeBooking } from "../booking/take";
import { dayWords } from "../calendar/policy";
import { mayBeginOn } from "../calendar/reads";
import { givenOf, offerKindWords } from "../offer/policy";
import { lockRateCard } from "../rate-card/lock";
import { proposals } from "../tables";
import { currentTerms } from "../terms/reads";
import { moveProposal } from "./move";
import { bandWords, stale } from "./policy";
import { itemsLately, runOf } from "./quote";
import { holdProposal } from "./reads";
import type { Accept } from "./schema";

/**
 * Says yes to exactly the terms that the hash names. The place and the room under the caps are held from here on,
 * and the network's people are asked; if any of it is not to be had, nothing has happened.
 */
export const acceptProposal = (ctx: Ctx<Insider | BrandActor>, { proposalId, hash }: Accept) =>
  transact(ctx, async (ctx) => {
    allow(ctx.actor.kind === "brand" ? mayActFor(ctx.actor) : true);
    const { networkId, brandId, brief } = await holdProposal(ctx, { proposalId });
    await moveProposal(ctx, {
      id: proposalId,
      move: ctx.actor.kind === "brand" ? "agree" : "accept",
      where: eq(proposals.hash, hash),
      otherwise: stale,
    });
    await lockRateCard(ctx, networkId);
    const { terms } = await currentTerms(ctx, proposalId);
    const verified = await verifiedBrand(ctx, brandId);
    if (!verified) throw new Refused("conflict", "The brand's name or domain is not proven any more.");
    const { policy } = await partnerPolicyOf(ctx, networkId);
    const fit = await fitOf(ctx, { networkId, brandId, policy });
    if (fit.blocked)
      throw new Refused("conflict", fit.sentences[0] ?? "It crosses a red line of this network.");
    const begins = await mayBeginOn(ctx, { offerId: terms.offerId, day: terms.runsOn });
    if (begins !== true) throw new Refused("conflict", begins);
    await takeBooking(ctx, { proposalId, networkId, ...terms });
    const items = await itemsLately(ctx, networkId);
    const run = runOf(terms);
    await holdPass(ctx, { source: proposalId, campaign: proposalId, networkId, brandId, items, ...run });
    await openReview(ctx, {
      networkId,
      brandId,
      policy,
      subject: proposalId,
      summary: {
        title: `${offerKindWords[terms.kind].label} by ${verified.legalName}`,
        brief: brief?.objective ?? "",
        money: bandWords(money(terms.price, terms.currency)),
        when:
          run.runsOn === run.endsOn
            ? dayWords(run.runsOn)
            : `${dayWords(run.runsOn)} to ${dayWords(run.endsOn)}`,
        disclosure: {
          legalName: verified.legalName,
          given: givenOf(terms.model),
          writtenBy: terms.writtenBy,
        },
      },
    });
  });
