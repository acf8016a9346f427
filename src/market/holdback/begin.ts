import type { Ctx } from "@/identity/actor";
import { announce } from "@/platform/events";
import { setTimers } from "@/platform/move";
import { days, later } from "@/platform/time";
import type { Deal } from "../deal/move";
import { holdbackMoved } from "../events";
import { holdbacks } from "../tables";
import { holdback } from "./move";
import { keptDays } from "./policy";
import { countActive } from "./reads";

/**
 * The sale is closed, and a part of the price stays until it is seen who has stayed: called in the transaction that
 * closes. Whoever left while members had their time is not among those who are counted.
 */
export async function beginHoldback(ctx: Ctx, { id: dealId, networkId }: Pick<Deal, "id" | "networkId">) {
  const baseline = await countActive(ctx, { networkId, at: ctx.now });
  const [row] = await ctx.db
    .insert(holdbacks)
    .values({ dealId, networkId, baseline, until: later(ctx.now, days(keptDays)), createdAt: ctx.now })
    .returning();
  if (!row) throw new Error("no holdback was written");
  await setTimers(ctx, holdback, row.id, row.state);
  await announce(ctx, holdbackMoved, { holdbackId: row.id, move: "begin" });
  return row;
}
