import { eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { can } from "@/platform/life";
import { attempt, ringTomorrow } from "@/platform/move";
import { handovers } from "../tables";
import { type HandoverMove, handoverLife } from "./lifecycle";
import { handover, moveHandover } from "./move";
import { settleInHandover } from "./settle-in";
import { undoHandover } from "./undo";
import { weighHandover } from "./weigh";

type Rung = { id: string; move: string };
type Deed = (ctx: Ctx<System>, id: string) => Promise<unknown>;

const undo =
  (move: Parameters<typeof undoHandover>[1]["move"]): Deed =>
  (ctx, id) =>
    undoHandover(ctx, { id, move });

const deeds: Record<string, Deed> = {
  drop: undo("drop"),
  pass: (ctx, id) => weighHandover(ctx, { id }),
  lapse: undo("lapse"),
  miss: undo("miss"),
  settleIn: (ctx, id) => settleInHandover(ctx, { id }),
  stall: (ctx, id) => moveHandover(ctx, { id, move: "stall" }),
  forsake: undo("forsake"),
  stop: undo("stop"),
};

/** A timer rings: what nobody did happens by itself, wholly or not at all. What frozen money forbids is tried again. */
export const lapseHandover = (ctx: Ctx<System>, { id, move }: Rung) =>
  transact(ctx, async (ctx) => {
    const deed = deeds[move];
    if (!deed) throw new Error(`nothing happens by itself that is called ${move}`);
    if (await attempt(ctx, (ctx) => deed(ctx, id))) return;
    const [row] = await ctx.db.select().from(handovers).where(eq(handovers.id, id));
    if (row && can(handoverLife, move as HandoverMove, row.state, "system"))
      await ringTomorrow(ctx, handover, { id, move });
  });
