import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Actor, Ctx } from "@/identity/actor";
import { can } from "@/platform/life";
import { days, later } from "@/platform/time";
import { type Cast, cast } from "@/testing/cast";
import { sellGardeners } from "@/testing/handovers";
import { beginHoldback } from "../holdback/begin";
import { type HoldbackMove, holdbackLife, holdbackStates } from "../holdback/lifecycle";
import { moveHoldback } from "../holdback/move";
import { deals, handoverSteps, handovers, holdbackSteps, holdbacks } from "../tables";
import { type HandoverMove, handoverLife, handoverStates } from "./lifecycle";
import { moveHandover } from "./move";

const moves = Object.keys(handoverLife) as HandoverMove[];

let it: Cast;
let sale: Awaited<ReturnType<typeof sellGardeners>>;
let holdbackId: string;
beforeAll(async () => {
  it = await cast();
  sale = await sellGardeners(it);
  const then = later(it.now, days(7));
  await it.db.update(handovers).set({ noticeEnds: then, deliverBy: then, inspectUntil: then });
  const [deal] = await it.db.select().from(deals);
  if (!deal) throw new Error("there is no deal");
  ({ id: holdbackId } = await beginHoldback(it.asSystem, deal));
});

/** Somebody who stands on a side of another sale. */
const elsewhere = (kind: "buyer" | "seller"): Ctx<Actor> => ({
  ...it.asSystem,
  actor: { kind, personId: it.who.otto.id, dealId: "del_00000000000000000000" },
});

type Asker = { name: string; ctx: () => Ctx<Actor>; sees: boolean; hat: string };
const askers: Asker[] = [
  { name: "the buyer", ctx: () => sale.asBuyer, sees: true, hat: "buyer" },
  { name: "the seller", ctx: () => sale.asSeller, sees: true, hat: "seller" },
  { name: "the operator", ctx: () => it.asMarta, sees: true, hat: "operator" },
  { name: "a timer", ctx: () => it.asSystem, sees: true, hat: "system" },
  { name: "the buyer of another sale", ctx: () => elsewhere("buyer"), sees: false, hat: "buyer" },
  { name: "the seller of another sale", ctx: () => elsewhere("seller"), sees: false, hat: "seller" },
  { name: "the network's owner", ctx: () => it.asFay, sees: false, hat: "owner" },
  { name: "a steward", ctx: () => it.asAda, sees: false, hat: "member" },
  { name: "a passer-by", ctx: () => it.asVisitor, sees: false, hat: "visitor" },
];

const expectNo = (
  reason: unknown,
  { by, hat, sees }: { by: readonly string[]; hat: string; sees: boolean },
) =>
  expect(String(reason)).toMatch(
    !by.includes(hat) ? /Only a / : sees ? /This \w+ is \w+ now/ : /This \w+ was not found\./,
  );

test.each(askers)("$name moves a handover as the table says, in every state", async ({ ctx, sees, hat }) => {
  const { handoverId: id } = sale;
  for (const state of handoverStates)
    for (const move of moves) {
      await it.db.update(handovers).set({ state }).where(eq(handovers.id, id));
      const before = await it.db.$count(handoverSteps);
      const [outcome] = await Promise.allSettled([moveHandover(ctx(), { id, move })]);
      const [row] = await it.db.select().from(handovers).where(eq(handovers.id, id));
      const may = sees && can(handoverLife, move, state, hat);
      const told = `${move} from ${state}`;
      expect(outcome.status, told).toBe(may ? "fulfilled" : "rejected");
      expect(row?.state, told).toBe(may ? handoverLife[move].to : state);
      expect(await it.db.$count(handoverSteps), told).toBe(before + (may ? 1 : 0));
      if (outcome.status === "rejected") expectNo(outcome.reason, { by: handoverLife[move].by, hat, sees });
    }
});

test.each(askers)("$name moves a holdback as the table says, in every state", async ({ ctx, sees, hat }) => {
  for (const state of holdbackStates)
    for (const move of Object.keys(holdbackLife) as HoldbackMove[]) {
      await it.db.update(holdbacks).set({ state }).where(eq(holdbacks.id, holdbackId));
      const before = await it.db.$count(holdbackSteps);
      const [outcome] = await Promise.allSettled([moveHoldback(ctx(), { id: holdbackId, move })]);
      const [row] = await it.db.select().from(holdbacks).where(eq(holdbacks.id, holdbackId));
      const may = sees && can(holdbackLife, move, state, hat);
      const told = `${move} from ${state}`;
      expect(outcome.status, told).toBe(may ? "fulfilled" : "rejected");
      expect(row?.state, told).toBe(may ? holdbackLife[move].to : state);
      expect(await it.db.$count(holdbackSteps), told).toBe(before + (may ? 1 : 0));
      if (outcome.status === "rejected") expectNo(outcome.reason, { by: holdbackLife[move].by, hat, sees });
    }
});

test("the database takes no share without a keeper, no answer to what was not shown, and no words without their hash", async () => {
  await expect(it.db.update(handovers).set({ sellerShareBps: 5_000 })).rejects.toMatchObject({
    cause: { constraint_name: "handovers_offer" },
  });
  await expect(
    it.db.execute(sql`update handover_items set accepted_at = now() where delivered_at is null`),
  ).rejects.toMatchObject({ cause: { constraint_name: "handover_items_answer" } });
  await expect(it.db.execute(sql`update handover_notices set body = body || '!'`)).rejects.toMatchObject({
    cause: { constraint_name: "handover_notices_hash" },
  });
});
