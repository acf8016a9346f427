import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { days, later } from "@/platform/time";
import { moveHandover } from "./move";
import { transferDays } from "./policy";
import { holdHandover } from "./reads";

/** The buyer knows how many left or objected, and goes on at the same price. */
export const affirmHandover = (ctx: Ctx<Party>) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdHandover(ctx);
    const deliverBy = later(ctx.now, days(transferDays));
    await moveHandover(ctx, { id, move: "affirm", set: { deliverBy } });
  });
