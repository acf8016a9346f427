import { eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { namesOfDeal } from "../deal/reads";
import { tellSidesDeal } from "../deal/tell-sides";
import { diligenceRules } from "../diligence/policy";
import { dealFindings } from "../tables";

/** Tells the seller of a finding. */
export async function tellFinding(ctx: Ctx<System>, { findingId }: { findingId: string }) {
  const [finding] = await ctx.db.select().from(dealFindings).where(eq(dealFindings.id, findingId));
  const row = finding && (await namesOfDeal(ctx, finding.dealId));
  if (!row) return;
  const { network, buyer, sides } = row;
  const about = diligenceRules[finding.kind].label.toLowerCase();
  await tellSidesDeal(ctx, {
    ...{ dealId: finding.dealId, network, sides, key: `finding:${findingId}` },
    newsFor: (who) =>
      who === "seller"
        ? {
            sentence: `${buyer} has found something about ${about} at ${network.name}.`,
            more: `“${finding.words}” You can answer it on the page of the sale.`,
          }
        : null,
  });
}
