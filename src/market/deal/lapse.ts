import { and, eq, inArray } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { can } from "@/platform/life";
import { attempt, ringTomorrow } from "@/platform/move";
import { openHandoverStates } from "../handover/lifecycle";
import { undoHandover } from "../handover/undo";
import { deals, handovers, signatures } from "../tables";
import { type DealMove, dealLife } from "./lifecycle";
import { deal, moveDeal } from "./move";
import { refusePriceDeal } from "./refuse-price";
import { terminateDeal } from "./terminate";
import { undoDeal } from "./undo";

type Deed = (ctx: Ctx<System>, id: string) => Promise<unknown>;

/** A buyer who did not sign what the seller has signed breaks her word; in any other case it is nobody's fault. */
const leaveUnsigned: Deed = async (ctx, id) => {
  const signed = await ctx.db
    .select({ side: signatures.side })
    .from(signatures)
    .where(eq(signatures.dealId, id));
  const isBuyersFault = signed.length === 1 && signed[0]?.side === "seller";
  await terminateDeal(ctx, { id, move: "leaveUnsigned", deposit: isBuyersFault ? "kept" : "back" });
};

/** The handover ought to have stopped by itself the day before. */
const overdue: Deed = async (ctx, id) => {
  const [open] = await ctx.db
    .select({ id: handovers.id })
    .from(handovers)
    .where(and(eq(handovers.dealId, id), inArray(handovers.state, openHandoverStates)));
  if (open) return undoHandover(ctx, { id: open.id, move: "stop" });
  const [row] = await ctx.db.select().from(deals).where(eq(deals.id, id));
  if (row) await undoDeal(ctx, row, "overdue");
};

const deeds: Record<string, Deed> = {
  expire: (ctx, id) => terminateDeal(ctx, { id, move: "expire", deposit: "back" }),
  standByPrice: (ctx, id) => refusePriceDeal(ctx, { deal: id }),
  lapse: (ctx, id) => terminateDeal(ctx, { id, move: "lapse", deposit: "back" }),
  leaveUnsigned,
  leaveUnfunded: (ctx, id) => terminateDeal(ctx, { id, move: "leaveUnfunded", deposit: "kept" }),
  overdue,
  giveUp: (ctx, id) => moveDeal(ctx, { id, move: "giveUp" }),
  finish: (ctx, id) => moveDeal(ctx, { id, move: "finish" }),
};

/** A timer rings: what nobody did happens by itself, wholly or not at all. What frozen money forbids is tried again. */
export const lapseDeal = (ctx: Ctx<System>, { id, move }: { id: string; move: string }) =>
  transact(ctx, async (ctx) => {
    const deed = deeds[move];
    if (!deed) throw new Error(`nothing happens by itself that is called ${move}`);
    if (await attempt(ctx, (ctx) => deed(ctx, id))) return;
    const [row] = await ctx.db.select().from(deals).where(eq(deals.id, id));
    if (row && can(dealLife, move as DealMove, row.state, "system"))
      await ringTomorrow(ctx, deal, { id, move });
  });
