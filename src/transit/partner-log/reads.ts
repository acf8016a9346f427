import { and, desc, eq, isNotNull } from "drizzle-orm";
import { embedPath } from "@/community/partner-item/policy";
import { weightOf } from "@/gate/complaint/reads";
import { countBallots } from "@/gate/review/reads";
import { disclosures, reviews } from "@/gate/tables";
import type { Ctx } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { openDoor } from "@/networks/network/reads";
import { iso } from "@/platform/columns";
import { notFound } from "@/platform/errors";
import { money } from "@/platform/money";
import { offerKindWords } from "../offer/policy";
import { placements } from "../tables";
import { currentTerms } from "../terms/reads";
import { decidedWords, outcomeWords, priceBand, saidWords } from "./policy";
import type { ShowLog } from "./schema";

/**
 * All that partners were let before the members of a network, the latest first: who, when, what, for how much roughly,
 * how it was decided and what members said. For everybody who may see the network at all.
 */
export async function showPartnerLog(ctx: Ctx, { network }: ShowLog) {
  const door = await openDoor(ctx, network);
  if (!door.sees) throw notFound("network");
  const rows = await ctx.db
    .select({
      source: placements.source,
      proposalId: placements.proposalId,
      state: placements.state,
      cause: placements.cause,
      at: iso(placements.publishedAt),
      endsAt: iso(placements.endsAt),
      brand: { slug: brands.slug, name: brands.name },
      disclosure: {
        legalName: disclosures.legalName,
        given: disclosures.given,
        writtenBy: disclosures.writtenBy,
      },
      review: { id: reviews.id, decides: reviews.decides },
    })
    .from(placements)
    .innerJoin(brands, eq(brands.id, placements.brandId))
    .innerJoin(disclosures, eq(disclosures.id, placements.disclosureId))
    .leftJoin(reviews, eq(reviews.subject, placements.proposalId))
    .where(and(eq(placements.networkId, door.id), isNotNull(placements.publishedAt)))
    .orderBy(desc(placements.publishedAt), desc(placements.id))
    .limit(100);
  return Promise.all(
    rows.map(async ({ proposalId, state, cause, review, source, ...row }) => {
      const [{ terms }, ballots, weight] = await Promise.all([
        currentTerms(ctx, proposalId),
        review ? countBallots(ctx, review.id) : { yes: 0, no: 0 },
        weightOf(ctx, source),
      ]);
      return {
        ...row,
        id: source,
        kind: offerKindWords[terms.kind].label,
        price: priceBand(money(terms.price, terms.currency)),
        decided: decidedWords(review?.decides.by ?? "rules", ballots),
        outcome: outcomeWords(state, cause),
        /** Where pages elsewhere find it as a card; null when it is not for everybody, or was taken away. */
        card:
          door.visibility === "public" && !cause && state !== "paused" && state !== "stopped"
            ? embedPath(door.slug, source)
            : null,
        said: saidWords(weight),
      };
    }),
  );
}
export type LogEntry = Awaited<ReturnType<typeof showPartnerLog>>[number];
