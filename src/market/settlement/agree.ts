import { and, eq, ne } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { dealOf } from "../deal/reads";
import { settleDeal } from "../deal/settle";
import { moveHandover } from "../handover/move";
import { holdHandover } from "../handover/reads";
import { beginPledge } from "../pledge/begin";
import { handovers } from "../tables";
import type { Offer } from "./schema";

/** Says yes to what the other side laid on the table, by quoting it: then both have signed the same. */
export const agreeSettlement = (ctx: Ctx<Party>, { sellerShare, keeper }: Omit<Offer, "deal">) =>
  transact(ctx, async (ctx) => {
    const { id, dealId } = await holdHandover(ctx);
    const sellerShareBps = sellerShare * 100;
    await moveHandover(ctx, {
      ...{ id, move: "settle" },
      where: and(
        eq(handovers.sellerShareBps, sellerShareBps),
        eq(handovers.keeper, keeper),
        ne(handovers.offeredBy, ctx.actor.kind),
      ),
      otherwise: "This is not what the other side offers now. Look at it again.",
    });
    const deal = await dealOf(ctx, dealId);
    if (keeper === "buyer") await beginPledge(ctx, deal);
    await settleDeal(ctx, deal, sellerShareBps, keeper);
  });
