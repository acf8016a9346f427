import { eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { type Db, transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { enqueue } from "@/platform/jobs";
import { can } from "@/platform/life";
import { holdbacks } from "../tables";
import { type HoldbackMove, holdbackLife } from "./lifecycle";
import { holdback } from "./move";
import { payHoldback } from "./pay";

/** The day has come, and what is counted decides. What frozen money forbids is tried again. */
export const lapseHoldback = (ctx: Ctx<System>, { id, move }: { id: string; move: string }) =>
  transact(ctx, async (ctx) => {
    if (move !== "release" && move !== "measure" && move !== "decide")
      throw new Error(`nothing happens by itself that is called ${move}`);
    try {
      await ctx.db.transaction((db) => payHoldback({ ...ctx, db: db as Db }, { id, move }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const [row] = await ctx.db.select().from(holdbacks).where(eq(holdbacks.id, id));
      if (row && can(holdbackLife, move as HoldbackMove, row.state, "system"))
        await enqueue(
          ctx,
          holdback.timer,
          { id, move },
          { inSeconds: 86_400, key: `${holdback.name}:${id}:${move}` },
        );
    }
  });
