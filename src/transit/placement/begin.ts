import { eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { newId } from "@/platform/ids";
import { setTimers } from "@/platform/move";
import { placements, proposals } from "../tables";
import { currentTerms } from "../terms/reads";
import { askToPayPlacement } from "./ask-to-pay";
import { placement } from "./move";
import { endOf, isFar, midnight, payByOf } from "./policy";

/** What was agreed becomes a run: paid for at once, or reserved until thirty days before it. */
export const beginPlacement = (ctx: Ctx<System>, { proposalId }: { proposalId: string }) =>
  transact(ctx, async (ctx) => {
    const [proposal] = await ctx.db.select().from(proposals).where(eq(proposals.id, proposalId));
    if (proposal?.state !== "agreed") return;
    const { networkId, brandId } = proposal;
    const { terms } = await currentTerms(ctx, proposalId);
    const runsAt = midnight(terms.runsOn);
    const state = isFar(runsAt, ctx.now) ? "reserved" : "awaiting_payment";
    const [row] = await ctx.db
      .insert(placements)
      .values({
        ...{ networkId, brandId, proposalId, state, runsAt, agreedAt: runsAt },
        source: newId("placement"),
        endsAt: endOf(runsAt, terms.days),
        payBy: state === "reserved" ? null : payByOf(runsAt, ctx.now),
      })
      .onConflictDoNothing()
      .returning();
    if (!row) return;
    await setTimers(ctx, placement, row.id, state);
    if (state === "awaiting_payment") await askToPayPlacement(ctx, { ...row, terms });
  });
