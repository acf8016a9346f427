import { and, eq, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { announce } from "@/platform/events";
import { type Money, money } from "@/platform/money";
import { balancesOf } from "../book/reads";
import { thawBook } from "../book/thaw";
import { chargebackWon } from "../entry/policy";
import { postEntry } from "../entry/post";
import { chargebackClosed } from "../events";
import type { Hold } from "../hold/move";
import { chargebacks } from "../tables";
import { queueTransfer } from "../transfer/queue";
import { loseChargeback } from "./lose";
import type { ChargebackOutcome } from "./policy";

type Closed = {
  providerId: string;
  hold: Hold;
  outcome: ChargebackOutcome;
  providerRef: string | undefined;
};

/** The banks have decided. Won: everything is as it was. Lost: whoever has the money bears it, and at last we do. */
export async function closeChargeback(ctx: Ctx, { providerId, hold, outcome, providerRef }: Closed) {
  const [closed] = await ctx.db
    .update(chargebacks)
    .set({ state: outcome, closedAt: sql`now()` })
    .where(and(eq(chargebacks.providerId, providerId), eq(chargebacks.state, "open")))
    .returning();
  if (!closed) return;
  const amount = money(closed.amount, closed.currency);
  if (outcome === "won") {
    const reserved = await reservedFor(ctx, hold);
    const lines = chargebackWon(amount, reserved);
    await postEntry(ctx, { kind: "chargeback_won", causeId: closed.id, hold, lines, providerRef });
    await queueTransfer(ctx, { hold, amount: reserved });
  } else {
    await loseChargeback(ctx, { hold, lost: closed });
  }
  await thawBook(ctx, { reason: "chargeback", causeId: closed.id });
  await announce(ctx, chargebackClosed, { purpose: hold.purpose, outcome });
}

async function reservedFor(ctx: Ctx, hold: Hold): Promise<Money> {
  const { credit } = await balancesOf(ctx, hold);
  return money(credit("dispute_reserve"), hold.currency);
}
