import { eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { namesOfDeal } from "../deal/reads";
import { tellSidesDeal } from "../deal/tell-sides";
import { diligenceRules } from "../diligence/policy";
import { dealFindings } from "../tables";

/** Tells the buyer what the seller says to a finding. */
export async function tellAnswerFinding(ctx: Ctx<System>, { findingId }: { findingId: string }) {
  const [finding] = await ctx.db.select().from(dealFindings).where(eq(dealFindings.id, findingId));
  const row = finding && (await namesOfDeal(ctx, finding.dealId));
  if (!row) return;
  const { network, seller, sides } = row;
  const about = diligenceRules[finding.kind].label.toLowerCase();
  await tellSidesDeal(ctx, {
    ...{ dealId: finding.dealId, network, sides, key: `finding-answer:${findingId}` },
    newsFor: (who) =>
      who === "buyer"
        ? {
            sentence: `${seller} answers what you found about ${about} at ${network.name}.`,
            more: `“${finding.answer}”`,
          }
        : null,
  });
}
