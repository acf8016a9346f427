import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { enqueue } from "@/platform/jobs";
import { clearArrival } from "../arrival/clear";
import { shareWayOut, whyFrozen } from "../book/reads";
import { holdExpired } from "../events";
import { recordFinding } from "../finding/record";
import { closePayment } from "../payment/close";
import { giveBackHold } from "./give-back";
import type { HoldMove } from "./lifecycle";
import { lockHold } from "./lock";
import { type Hold, hold, letOut, moveHold } from "./move";

/** What happens when nobody acted in time. Came somebody in between, the state says so and nothing happens. */
export const timeOutHold = (ctx: Ctx<System>, { id, move }: { id: string; move: string }) =>
  transact(ctx, async (ctx) => {
    await shareWayOut(ctx);
    const row = await lockHold(ctx, { id });
    if (!row) return;
    try {
      if (move === "lapse") return await (row.kind === "partnership" ? lapse(ctx, row) : warn(ctx, row));
      await moveHold(ctx, { id, move: move as HoldMove, as: "system" });
      await clearArrival(ctx, row);
      await closePayment(ctx, { holdId: id });
      await announce(ctx, holdExpired, { purpose: row.purpose, kind: row.kind });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (move === "lapse" && (await whyFrozen(ctx, id))) await lookAgain(ctx, id);
    }
  });

async function lapse(ctx: Ctx<System>, { purpose, kind }: Hold) {
  await giveBackHold(ctx, await letOut(ctx, purpose, "lapse"));
  await announce(ctx, holdExpired, { purpose, kind });
}

/** A network is on its way for this money, so whoever hands it over decides; the money would leave without it. */
async function warn(ctx: Ctx<System>, { id, purpose, kind, state }: Hold) {
  if (state !== "held") return;
  await lookAgain(ctx, id, "is of a sale that has not come to its end");
  await announce(ctx, holdExpired, { purpose, kind });
}

/** Frozen money cannot leave, and may not stay either: somebody has to look, and the timer comes back tomorrow. */
async function lookAgain(ctx: Ctx<System>, id: string, why = "is frozen") {
  await recordFinding(ctx, {
    kind: "held-too-long",
    subjectId: id,
    sentence: `This money has been held for 75 days and ${why}. It must leave before the provider's limit of 90.`,
  });
  await enqueue(
    ctx,
    hold.timer,
    { id, move: "lapse" },
    { inSeconds: 86_400, key: `payment:${id}:lapse:again` },
  );
}
