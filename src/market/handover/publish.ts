import { eq } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { takeCustody } from "@/networks/custody/take";
import { countExits } from "@/networks/objection/reads";
import { days, later } from "@/platform/time";
import { parseBid } from "../bid/policy";
import { bids, deals } from "../tables";
import { type Handover, moveHandover } from "./move";

/** Both said yes to the words, so members are told them, and from now on nobody can carry anything away. */
export async function publishHandover(ctx: Ctx<Party>, { handover }: { handover: Handover }) {
  const { id, dealId, networkId } = handover;
  const [row] = await ctx.db
    .select({ terms: bids.body })
    .from(deals)
    .innerJoin(bids, eq(bids.id, deals.bidId))
    .where(eq(deals.id, dealId));
  if (!row) throw new Error(`${dealId} has no terms`);
  const { active } = await countExits(ctx, { networkId, since: ctx.now });
  const noticeEnds = later(ctx.now, days(parseBid(row.terms).noticeDays));
  const moved = await moveHandover(ctx, {
    ...{ id, move: "publish" },
    set: { publishedAt: ctx.now, noticeEnds, active },
  });
  await takeCustody(ctx, { networkId, cause: dealId });
  return moved;
}
