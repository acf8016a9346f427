import { and, eq, inArray, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { type Money, money } from "@/platform/money";
import { balancesOf } from "../book/reads";
import { dropCall } from "../call/drop";
import { chargebackLost, givenTo, handedBack, type Line, type Pots, pots } from "../entry/policy";
import { postEntry } from "../entry/post";
import { type Hold, moveHold } from "../hold/move";
import { dropRefund } from "../refund/drop";
import { queueRefund } from "../refund/queue";
import { balances, type chargebacks, entries, movements, payments, transfers } from "../tables";
import { queueTransfer } from "../transfer/queue";

type Lost = Pick<typeof chargebacks.$inferSelect, "id" | "amount" | "paymentId">;

/** Whoever has the money bears it, and at last we do. What is left after a chargeback of a part goes where it was going. */
export async function loseChargeback(ctx: Ctx, { hold, lost }: { hold: Hold; lost: Lost }) {
  const { id, amount, paymentId } = lost;
  const owed = money(await dropRefund(ctx, { paymentId }), hold.currency);
  // Money that came too late went back at once, and the hold's own has nothing to do with it.
  const ours = await isFunded(ctx, paymentId);
  if (ours) await dropTransfers(ctx, hold);
  const known = { refund_payable: owed.minor, ...(ours && (await potsOf(ctx, hold))) };
  const there = potsFrom(known, hold);
  const borne = chargebackLost(money(amount, hold.currency), there);
  const lines = together(borne, handedBack(reserveLeft(borne, there)));
  await postEntry(ctx, { kind: "chargeback_lost", causeId: id, hold, lines });
  if (ours) await goOn(ctx, hold);
  const taken = givenTo("refund_payable", lines, hold.currency);
  const left = money(owed.minor + taken.minor, hold.currency);
  if (left.minor > 0) await queueRefund(ctx, { hold, amount: left, paymentId });
}

/** What was taken back from the owner for the bank, and the bank did not take. */
function reserveLeft(borne: Line[], { dispute_reserve }: Pots) {
  const used = borne.find(({ account }) => account === "dispute_reserve")?.minor ?? 0;
  return money(dispute_reserve.minor - used, dispute_reserve.currency);
}

/** One line for each account. */
function together(...all: Line[][]): Line[] {
  const minors = new Map<Line["account"], number>();
  for (const { account, minor } of all.flat()) minors.set(account, (minors.get(account) ?? 0) + minor);
  return [...minors].flatMap(([account, minor]) => (minor === 0 ? [] : { account, minor }));
}

const potsFrom = (known: Partial<Record<keyof Pots, number>>, { currency }: Hold) =>
  Object.fromEntries(pots.map((pot) => [pot, money(known[pot] ?? 0, currency)])) as Pots;

async function isFunded(ctx: Ctx, paymentId: string) {
  const [payment] = await ctx.db
    .select({ state: payments.state })
    .from(payments)
    .where(eq(payments.id, paymentId));
  return payment?.state === "funded";
}

/** What was on its way to the owner and has not left is taken back, to be counted anew. */
async function dropTransfers(ctx: Ctx, hold: Hold) {
  const here = inArray(transfers.state, ["waiting", "queued", "refused"]);
  const going = await ctx.db
    .select({ id: transfers.id })
    .from(transfers)
    .where(and(eq(transfers.holdId, hold.id), here));
  for (const { id } of going)
    if (await dropCall(ctx, id))
      await ctx.db
        .update(transfers)
        .set({ state: "dropped" })
        .where(and(eq(transfers.id, id), here));
}

async function goOn(ctx: Ctx, hold: Hold) {
  const { credit } = await balancesOf(ctx, hold);
  if (hold.state === "held" && credit("held") + credit("unearned_fee") === 0)
    await moveHold(ctx, { id: hold.id, move: "lose", as: "provider" });
  await queueTransfer(ctx, { hold, amount: await unsent(ctx, hold) });
}

/** What is owed to the owner, less what may be with the provider already; in one look, lest it leaves in between. */
async function unsent(ctx: Ctx, { id, currency }: Hold): Promise<Money> {
  const [row] = await ctx.db
    .select({
      minor:
        sql<number>`0 - coalesce(sum(${balances.minor}), 0) - coalesce((select sum(amount) from ${transfers}
        where hold_id = ${id} and state = 'queued'), 0)`.mapWith(Number),
    })
    .from(balances)
    .where(and(eq(balances.holdId, id), eq(balances.account, "payable"), eq(balances.currency, currency)));
  return money(row?.minor ?? 0, currency);
}

/** What is still there of a hold, and what the owner was given of it. */
async function potsOf(ctx: Ctx, hold: Hold) {
  const { credit, debit } = await balancesOf(ctx, hold);
  const [sent] = await ctx.db
    .select({ minor: sql<number>`coalesce(sum(amount - reversed_minor), 0)`.mapWith(Number) })
    .from(transfers)
    .where(and(eq(transfers.holdId, hold.id), eq(transfers.state, "made")));
  const payable = await unsent(ctx, hold);
  const kept = await keptBack(ctx, hold);
  return {
    held: credit("held"),
    unearned_fee: credit("unearned_fee"),
    payable: payable.minor,
    dispute_reserve: credit("dispute_reserve"),
    recv_owner: (sent?.minor ?? 0) + kept - debit("recv_owner"),
    rev_fee: credit("rev_fee"),
    tax: credit("tax"),
  };
}

/** What the owner was given by paying her debts with it. */
async function keptBack(ctx: Ctx, hold: Hold): Promise<number> {
  const [row] = await ctx.db
    .select({ minor: sql<number>`coalesce(sum(${entries.minor}), 0)`.mapWith(Number) })
    .from(entries)
    .innerJoin(movements, eq(movements.id, entries.movementId))
    .where(and(eq(entries.holdId, hold.id), eq(movements.kind, "netted"), eq(entries.account, "payable")));
  return row?.minor ?? 0;
}
