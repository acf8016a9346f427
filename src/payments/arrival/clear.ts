import { and, eq } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { dropCall } from "../call/drop";
import type { Hold } from "../hold/move";
import { arrivals, payments } from "../tables";
import { turnAwayArrival } from "./turn-away";

/**
 * Nobody waits for this money any more: what has come of it goes back. What the provider may just be taking is left to the
 * answer, which finds that it came too late.
 */
export async function clearArrival(ctx: { db: Db }, hold: Hold) {
  const [payment] = await ctx.db
    .select({ id: payments.id })
    .from(payments)
    .where(and(eq(payments.holdId, hold.id), eq(payments.method, "transfer")));
  const here = await ctx.db.select().from(arrivals).where(eq(arrivals.holdId, hold.id));
  const isTaken = here.some(({ state }) => state === "taken");
  const isFree = !isTaken || !payment || (await dropCall(ctx, payment.id));
  for (const arrival of here)
    if (arrival.state === "waiting" || (arrival.state === "taken" && isFree))
      await turnAwayArrival(ctx, hold, arrival);
}
