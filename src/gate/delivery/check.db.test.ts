import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { memberships } from "@/networks/tables";
import { listFindings } from "@/payments/finding/reads";
import { findings } from "@/payments/tables";
import { type Cast, cast } from "@/testing/cast";
import { letPartnerIn } from "@/testing/partnered";
import { deliveries, optOuts } from "../tables";
import { checkDelivery } from "./check";

let it: Cast;
beforeAll(async () => {
  it = await cast();
});
beforeEach(async () => {
  for (const table of [findings, deliveries, optOuts]) await it.db.delete(table).where(sql`true`);
  await it.db
    .update(memberships)
    .set({ joinedAt: sql`now() - interval '30 days'` })
    .where(eq(memberships.id, it.member.bram.id));
});
const kinds = async () => {
  await checkDelivery(it.asSystem);
  return (await listFindings(it)).map(({ kind }) => kind).sort();
};

test("one item a day and nobody against her will: nothing to find", async () => {
  await letPartnerIn(it, "gardeners");
  await it.db.update(deliveries).set({ createdAt: sql`created_at - interval '1 day'` });
  await letPartnerIn(it, "gardeners");
  expect(await kinds()).toEqual([]);
});

test("two on a day are found, once, however often it is looked for", async () => {
  await letPartnerIn(it, "gardeners");
  await letPartnerIn(it, "gardeners");
  expect(await kinds()).toEqual(["attention-cap"]);
  expect(await kinds()).toEqual(["attention-cap"]);
});

test("an item after a no, and one to a newcomer, are found", async () => {
  const personId = it.who.bram.id;
  await it.db.insert(optOuts).values({ personId, scope: "all", createdAt: sql`now() - interval '1 hour'` });
  await letPartnerIn(it, "gardeners");
  expect(await kinds()).toEqual(["opt-out-ignored"]);
  await it.db
    .update(memberships)
    .set({ joinedAt: sql`now() - interval '2 days'` })
    .where(eq(memberships.id, it.member.bram.id));
  expect(await kinds()).toEqual(["newcomer-reached", "opt-out-ignored"]);
});
