import { eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { can } from "@/platform/life";
import { attempt, ringTomorrow } from "@/platform/move";
import { holdbacks } from "../tables";
import { type HoldbackMove, holdbackLife } from "./lifecycle";
import { holdback } from "./move";
import { payHoldback } from "./pay";

/** The day has come, and what is counted decides. What frozen money forbids is tried again. */
export const lapseHoldback = (ctx: Ctx<System>, { id, move }: { id: string; move: string }) =>
  transact(ctx, async (ctx) => {
    if (move !== "release" && move !== "measure" && move !== "decide")
      throw new Error(`nothing happens by itself that is called ${move}`);
    if (await attempt(ctx, (ctx) => payHoldback(ctx, { id, move }))) return;
    const [row] = await ctx.db.select().from(holdbacks).where(eq(holdbacks.id, id));
    if (row && can(holdbackLife, move as HoldbackMove, row.state, "system"))
      await ringTomorrow(ctx, holdback, { id, move });
  });
