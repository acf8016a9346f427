import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { replyPost } from "@/community/post/reply";
import { createSpace } from "@/community/space/create";
import { startThread } from "@/community/thread/start";
import { leaveMembership } from "@/networks/membership/leave";
import { memberships } from "@/networks/tables";
import { paid } from "@/payments/entry/policy";
import { postEntry } from "@/payments/entry/post";
import { moveHold } from "@/payments/hold/move";
import { refundHold } from "@/payments/hold/refund";
import { releaseHold } from "@/payments/hold/release";
import { requestHold } from "@/payments/hold/request";
import { payments } from "@/payments/tables";
import { transact } from "@/platform/db";
import { money } from "@/platform/money";
import { before, days, later } from "@/platform/time";
import { type Cast, cast } from "@/testing/cast";
import { goRound } from "@/testing/go-round";
import { snapshots } from "../tables";
import { computeSnapshot } from "./compute";
import { copyOfSnapshot, getSnapshots } from "./reads";
import { Body } from "./schema";
import { takeSnapshot } from "./take";
import { verifySnapshot } from "./verify";

let town: Cast;
let spaceId: string;
const tomorrow = () => ({ ...town.asAda, now: later(town.now, days(1)) });
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

beforeAll(async () => {
  town = await cast();
  spaceId = (await createSpace(town.asAda, { name: "The shed", purpose: "", access: "members" })).id;
});
beforeEach(() => goRound(town, sql`delete from ${snapshots}`));

const counted = async (now = later(town.now, days(1))) =>
  computeSnapshot(town, { networkId: town.gardeners.id, until: dayOf(now) });

test("members are counted as they were on that day, whatever came later", async () => {
  await town.db.update(memberships).set({ joinedAt: before(town.now, days(30)) });
  const [then, now] = [await counted(town.now), await counted()];
  expect(then.figures.members).toBe(now.figures.members);
  await leaveMembership(town.asPerson("gus"), { network: town.gardeners.slug });
  expect(await counted(town.now), "counted again, it is the same").toEqual(then);
  expect((await counted()).figures.members).toBe((now.figures.members ?? 0) - 1);
});

test("what is about fewer than ten people is not said", async () => {
  const { threadId } = await startThread(town.asBram, { spaceId, title: "Bats", body: "Heard." });
  await replyPost(town.asCleo, { threadId, body: "Where?" });
  const { figures } = await counted();
  expect(figures).toMatchObject({
    active: null,
    postsEach: null,
    topTen: null,
    byOwner: null,
    firstReply: null,
  });
});

test("posts that were brought in from elsewhere count in no figure", async () => {
  const { rows } = await counted();
  const { threadId } = await startThread(town.asBram, { spaceId, title: "Old", body: "From elsewhere." });
  const more = await counted();
  expect(more.rows).not.toBe(rows);
  await town.db.execute(sql`update threads set brought_in = 1 where id = ${threadId}`);
  expect((await counted()).rows).toBe(rows);
});

test("who joins stands in the week of her joining, the latest last", async () => {
  const { weeks } = await counted();
  expect(weeks).toHaveLength(34);
  await town.db.update(memberships).set({ joinedAt: before(town.now, days(9)) });
  const later = (await counted()).weeks;
  expect(later.at(-2)).toBe(weeks.reduce((sum, one) => sum + one, 0));
  expect(later.at(-1)).toBe(0);
});

test("what it earned is what its owner was given and kept, settled before that midnight and paid for this network", async () => {
  const { asSystem, fern, who, gardeners, kiln } = town;
  const euro = (minor: number) => money(minor, "eur");
  const sides = {
    brandId: fern.id,
    payee: { personId: who.otto.id },
    description: "A pinned post",
    backTo: "/",
  };
  const terms = { price: euro(50_000), fee: euro(2_500), tax: euro(0), commissionBps: 1_000 };
  const paidFor = async (purpose: string, earnedIn: string, move: "release" | "refund") => {
    const { holdId } = await requestHold(asSystem, { ...sides, ...terms, purpose, earnedIn });
    const parts = { price: terms.price, fee: terms.fee, tax: terms.tax };
    const hold = { id: holdId, currency: "eur" as const };
    const payment = { holdId, method: "card" as const, amount: 52_500, currency: "eur" as const };
    const [came] = await town.db
      .insert(payments)
      .values({ ...payment, state: "funded", intentId: `pi_${purpose}`, chargeId: `ch_${purpose}` })
      .returning();
    await transact(asSystem, (ctx) =>
      postEntry(ctx, { kind: "paid", causeId: came?.id ?? "", hold, lines: paid(parts) }),
    );
    await moveHold(asSystem, { id: holdId, move: "fund", as: "provider" }, { heldAt: town.now });
    await (move === "release" ? releaseHold : refundHold)(asSystem, { purpose });
  };
  expect((await counted()).earned).toEqual([]);
  await paidFor("one", gardeners.id, "release");
  await paidFor("two", gardeners.id, "refund");
  await paidFor("elsewhere", kiln.id, "release");
  expect((await counted(town.now)).earned, "not before it was paid").toEqual([]);
  const [earned] = (await counted(later(town.now, days(40)))).earned;
  expect(earned).toMatchObject({ currency: "eur", weekly: 0, refunded: 0.5 });
  expect(earned?.months.map(({ partners }) => partners).filter(Boolean)).toEqual([45_000]);
});

test("a copy that was signed before earnings were counted is still read", async () => {
  const { earned, ...first } = await counted();
  expect(earned).toHaveLength(1);
  const read = { definitions: 1, network: town.gardeners.id, until: dayOf(town.now), previous: null };
  expect(Body.parse({ ...first, ...read }).earned).toEqual([]);
});

test("Ada has the figures signed, and the next names the one before", async () => {
  const first = await takeSnapshot(town.asAda);
  const second = await takeSnapshot(tomorrow());
  const { latest, earlier } = await getSnapshots(tomorrow());
  expect(latest?.body).toMatchObject({ until: dayOf(tomorrow().now), previous: first.hash });
  expect(earlier).toEqual([{ until: dayOf(town.now), hash: first.hash }]);
  const copy = await copyOfSnapshot(town.asAda, { until: second.until });
  expect(verifySnapshot({ copy: JSON.stringify(copy) })).toMatchObject({
    holds: true,
    isOurs: true,
    hash: second.hash,
  });
});

test("a day is signed once, however often it is asked for at once", async () => {
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeSnapshot(town.asAda)));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const noes = tries.flatMap((one) => (one.status === "rejected" ? [String(one.reason.message)] : []));
  expect(new Set(noes)).toEqual(
    new Set(["The figures of this day are signed already. The next can be signed after midnight, UTC."]),
  );
});

test("a copy in which one letter is other than it was signed does not hold", async () => {
  const { until } = await takeSnapshot(town.asAda);
  const copy = await copyOfSnapshot(town.asAda, { until });
  const more = copy.body.replace(/"members":\d+/, '"members":999');
  expect(verifySnapshot({ copy: JSON.stringify({ ...copy, body: more }) })).toEqual({
    holds: false,
    why: "The signature does not fit: something was changed after it was signed.",
  });
  expect(verifySnapshot({ copy: "figures" })).toEqual({
    holds: false,
    why: "This is no copy of figures: it has to be the whole file, as it was given.",
  });
});

test("the database changes no snapshot, and lets none be put in between", async () => {
  const { hash } = await takeSnapshot(town.asAda);
  await expect(
    town.db.update(snapshots).set({ until: "2020-01-01" }).where(eq(snapshots.hash, hash)),
  ).rejects.toMatchObject({ cause: { message: "snapshots is history and is never changed" } });
  await expect(town.db.delete(snapshots)).rejects.toMatchObject({
    cause: { message: "snapshots is history and is never changed" },
  });
  const [row] = await town.db.select().from(snapshots);
  await expect(
    town.db.insert(snapshots).values({ ...row, id: "snp_x", until: "2020-01-01", body: "{}", hash } as never),
  ).rejects.toThrow();
});

test("another network's figures are not there, nor those of a day that is none", async () => {
  const { until } = await takeSnapshot(town.asAda);
  await expect(copyOfSnapshot(town.asOtto, { until })).rejects.toThrow("This snapshot was not found.");
  await expect(copyOfSnapshot(town.asAda, { until: "doomsday" })).rejects.toThrow(
    "This snapshot was not found.",
  );
  expect(await getSnapshots(town.asOtto)).toMatchObject({ latest: null, earlier: [] });
});
