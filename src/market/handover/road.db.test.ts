import { spawn } from "node:child_process";
import { once } from "node:events";
import { eq, isNull, sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeEach, expect, test } from "vitest";
import { leaveMembership } from "@/networks/membership/leave";
import { insiderOf } from "@/networks/membership/reads";
import { makeObjection } from "@/networks/objection/make";
import { takeBackObjection } from "@/networks/objection/take-back";
import { custodies, networks } from "@/networks/tables";
import { castVote } from "@/networks/vote/cast";
import { holds } from "@/payments/tables";
import { mailbox } from "@/platform/tables";
import { days, later } from "@/platform/time";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { goRound } from "@/testing/go-round";
import { daysPass, itemOf, noticeOf, sellGardeners, showAll, stateOf } from "@/testing/handovers";
import { workOff } from "@/worker";
import { acceptItem } from "../item/accept";
import { deliverItem } from "../item/deliver";
import { rejectItem } from "../item/reject";
import { approveNotice } from "../notice/approve";
import { showNotice } from "../notice/reads";
import { writeNotice } from "../notice/write";
import { askReminder } from "../reminder/ask";
import { agreeSettlement } from "../settlement/agree";
import { offerSettlement } from "../settlement/offer";
import { deals, handoverReminders, handovers, holdbacks, listings } from "../tables";
import { acceptHandover } from "./accept";
import { affirmHandover } from "./affirm";
import { contestHandover } from "./contest";
import { deliverHandover } from "./deliver";
import { extendHandover } from "./extend";
import { getHandover } from "./reads";
import { refundHandover } from "./refund";
import { releaseHandover } from "./release";
import { walkHandover } from "./walk";
import { weighEveryHandover } from "./weigh";

let it: Cast;
let sale: Awaited<ReturnType<typeof sellGardeners>>;

beforeEach(async () => {
  await beginAfresh();
  it = await cast();
  await it.db.execute(sql`delete from graphile_worker._private_jobs`);
  sale = await sellGardeners(it);
});

const rowOf = async () => {
  const [row] = await it.db.select().from(handovers).where(eq(handovers.id, sale.handoverId));
  if (!row) throw new Error("no handover");
  return row;
};
const dealState = async () => {
  const [row] = await it.db.select().from(deals).where(eq(deals.id, sale.dealId));
  return row?.state;
};
const state = () => stateOf(it, sale.handoverId);
const pass = (count: number) => daysPass(it, "handover", sale.handoverId, count);

const publish = async () => {
  const { hash } = await noticeOf(it, sale.handoverId);
  await approveNotice(sale.asSeller, { hash });
  await approveNotice(sale.asBuyer, { hash });
};
const toTransfer = async () => {
  await publish();
  await pass(7);
  expect(await state()).toBe("transferring");
};
const toInspection = async () => {
  await toTransfer();
  await showAll(it, sale.handoverId);
  await deliverHandover(sale.asSeller);
};
const toDispute = async () => {
  await toInspection();
  const { id: item } = await itemOf(it, sale.handoverId, "brand");
  await rejectItem(sale.asBuyer, {
    ...{ item, problem: "The logo came as a small picture." },
    remedy: "Send the drawing itself.",
  });
  await contestHandover(sale.asSeller, { reason: "The terms speak of a logo, and this is one." });
};

test("members are told when both have approved the very same words, and a letter more begins anew", async () => {
  const { hash, body } = await noticeOf(it, sale.handoverId);
  expect(body).toContain("Fern & Co. hands it over, and Rival Seeds takes it on");
  await approveNotice(sale.asSeller, { hash });
  await writeNotice(sale.asBuyer, { hash, body: `${body} We are glad to come.` });
  await expect(approveNotice(sale.asBuyer, { hash })).rejects.toThrow("The words have changed since.");
  const now = await noticeOf(it, sale.handoverId);
  await approveNotice(sale.asBuyer, now);
  expect(await state(), "the seller has not approved the new words").toBe("preparing");
  await approveNotice(sale.asSeller, now);
  expect(await state()).toBe("notice");
  await workOff();
  const mails = await it.db.select().from(mailbox);
  const told = mails.filter(({ subject }) => subject === "Night Gardeners is about to change hands.");
  expect(told.map(({ to }) => to).sort()).toEqual(
    ["ada", "bram", "cleo", "gita", "gus", "rosa"].map((name) => `${name}@example.org`),
  );
  expect(told[0]?.text).toContain("We are glad to come.");
  await expect(writeNotice(sale.asSeller, { hash: now.hash, body })).rejects.toThrow("told already");
  expect(await showNotice(it.asBram)).toMatchObject({
    open: true,
    ended: null,
    buyer: { name: "Rival Seeds" },
  });
  expect(await showNotice(it.asOtto), "another network was told nothing").toBeNull();
});

test("words that nobody agrees on end the sale after ten days, and members hear nothing of it", async () => {
  await pass(9);
  expect(await state()).toBe("preparing");
  await pass(1);
  expect(await state()).toBe("undone");
  expect(await dealState()).toBe("refunding");
  await workOff();
  const mails = await it.db.select().from(mailbox);
  expect(mails.filter(({ to }) => to === "bram@example.org")).toEqual([]);
});

test("one of five members leaves: that is more than a tenth, and the buyer decides before the notice ends", async () => {
  await publish();
  await leaveMembership(it.asPerson("bram"), { network: "night-gardeners" });
  await workOff();
  expect(await state()).toBe("review");
  const seen = await getHandover(sale.asSeller, { deal: sale.dealId });
  expect(seen?.counts).toMatchObject({ exits: 1, objections: 0, active: 5, tooMany: true });
  await walkHandover(sale.asBuyer);
  expect(await state()).toBe("undone");
  expect(await dealState()).toBe("refunding");
  await workOff();
  const mails = await it.db.select().from(mailbox);
  expect(
    mails.some(
      ({ to, subject }) => to === "cleo@example.org" && subject === "Fern & Co. keeps Night Gardeners.",
    ),
  ).toBe(true);
});

test("a buyer who knows how many left may go on, and one who says nothing has walked away", async () => {
  await publish();
  await leaveMembership(it.asPerson("bram"), { network: "night-gardeners" });
  await weighEveryHandover(it.asSystem);
  await expect(affirmHandover(sale.asSeller)).rejects.toThrow("Only a buyer may affirm this handover.");
  await affirmHandover(sale.asBuyer);
  expect(await state()).toBe("transferring");
  await it.db.update(handovers).set({ state: "notice" }).where(eq(handovers.id, sale.handoverId));
  await weighEveryHandover(it.asSystem);
  await pass(5);
  expect(await state()).toBe("undone");
});

test("the seller hands over when all that is required has evidence, and what is ours we show", async () => {
  await toTransfer();
  await expect(deliverHandover(sale.asSeller)).rejects.toThrow(
    "Something that is required has no evidence yet.",
  );
  const ours = await itemOf(it, sale.handoverId, "ownership");
  const say = { evidence: "I have it in my drawer." };
  await expect(deliverItem(sale.asSeller, { item: ours.id, ...say })).rejects.toThrow("This is ours to do");
  const brand = await itemOf(it, sale.handoverId, "brand");
  await expect(deliverItem(sale.asBuyer, { item: brand.id, ...say })).rejects.toThrow(
    "Only the seller hands over.",
  );
  for (const { id, required, kind } of (await getHandover(sale.asSeller, { deal: sale.dealId }))?.items ?? [])
    if (required && !["ownership", "charter", "credentials"].includes(kind))
      await deliverItem(sale.asSeller, { item: id, ...say });
  await deliverHandover(sale.asSeller);
  expect(await state()).toBe("inspection");
  expect((await itemOf(it, sale.handoverId, "ownership")).evidence).toContain("/n/night-gardeners is held");
});

test("a week more is given once, and what is missing then undoes the sale", async () => {
  await toTransfer();
  await extendHandover(sale.asBuyer);
  await expect(extendHandover(sale.asBuyer)).rejects.toThrow("It can be given once.");
  await pass(20);
  expect(await state()).toBe("transferring");
  await pass(1);
  expect(await state()).toBe("undone");
});

test("the buyer accepts, and the deal closes in the same moment", async () => {
  await toInspection();
  const { id } = await itemOf(it, sale.handoverId, "brand");
  await acceptItem(sale.asBuyer, { item: id });
  await expect(acceptHandover(sale.asSeller)).rejects.toThrow("Only a buyer may accept this handover.");
  await acceptHandover(sale.asBuyer);
  expect(await state()).toBe("accepted");
  expect(await dealState()).toBe("closed");
  const [network] = await it.db.select().from(networks).where(eq(networks.id, it.gardeners.id));
  expect(network).toMatchObject({ ownerBrandId: it.rival.id, ownerPersonId: null });
  expect(await it.db.$count(holdbacks, eq(holdbacks.dealId, sale.dealId))).toBe(1);
  const [sold] = await it.db.select().from(listings);
  expect(sold?.state).toBe("sold");
});

/** Where everything stands that changes when it closes. */
const standing = async () => {
  const [network] = await it.db.select().from(networks).where(eq(networks.id, it.gardeners.id));
  const [listing] = await it.db.select().from(listings);
  const money = await it.db.select().from(holds).where(eq(holds.purpose, sale.dealId));
  return {
    ...{ owner: network?.ownerBrandId, handover: await state(), deal: await dealState() },
    ...{ listing: listing?.state, money: money.map((hold) => hold.state) },
    custody: await it.db.$count(custodies, isNull(custodies.endedAt)),
    keptBack: await it.db.$count(holdbacks),
  };
};

test("a process that is killed at the last step of a closing leaves everything as it was, and the next one closes", async () => {
  await toInspection();
  const before = await standing();
  // A connection of our own, which may hold a lock for as long as a process takes to start.
  const holder = postgres(process.env.DATABASE_URL ?? "", { max: 2, onnotice: () => {} });
  let pid = 0;
  await holder.begin(async (tx) => {
    await tx`lock table holdbacks in share mode`;
    const args = ["--import", "tsx", "--conditions=react-server", "src/testing/buyer-to-kill.ts"];
    const who = [it.who.otto.id, sale.dealId];
    const buyer = spawn(process.execPath, [...args, ...who], { stdio: "inherit" });
    const waits = async () => {
      const [waiting] = await holder<{ pid: number }[]>`
        select pid from pg_locks where relation = 'holdbacks'::regclass and not granted`;
      pid = waiting?.pid ?? 0;
      return pid;
    };
    await expect.poll(waits, { timeout: 60_000 }).toBeGreaterThan(0);
    buyer.kill("SIGKILL");
    await once(buyer, "exit");
  });
  const left = () => holder`select from pg_stat_activity where pid = ${pid}`;
  await expect.poll(left, { timeout: 30_000 }).toHaveLength(0);
  await holder.end();
  expect(await standing()).toEqual(before);
  await acceptHandover(sale.asBuyer);
  expect(await standing()).toMatchObject({
    ...{ owner: it.rival.id, handover: "accepted", deal: "closed", listing: "sold" },
    ...{ custody: 0, keptBack: 1 },
  });
});

test("what was rejected and made right leaves three days at least to look again", async () => {
  await toInspection();
  await pass(6);
  const { id: item } = await itemOf(it, sale.handoverId, "brand");
  await rejectItem(sale.asBuyer, {
    ...{ item, problem: "The logo came as a small picture." },
    remedy: "Send the drawing itself.",
  });
  expect(await state()).toBe("cure");
  const other = await itemOf(it, sale.handoverId, "content");
  await expect(
    deliverItem(sale.asSeller, { item: other.id, evidence: "Something else entirely." }),
  ).rejects.toThrow("Nothing can be handed over now.");
  await deliverItem(sale.asSeller, { item, evidence: "The drawing is in the folder." });
  const row = await rowOf();
  expect(row.state).toBe("inspection");
  expect((row.inspectUntil?.getTime() ?? 0) - it.now.getTime()).toBe(days(3));
});

test("silence is a yes only of a buyer who was reminded three times", async () => {
  await toInspection();
  await pass(7);
  expect(await state(), "nobody was reminded, so the end is put off").toBe("inspection");
  await workOff();
  const mails = await it.db.select().from(mailbox);
  expect(mails.filter(({ to }) => to === "marta@example.org").map(({ subject }) => subject)).toEqual([
    "An inspection of Night Gardeners cannot end: the buyer may not have been reminded.",
  ]);
  await askReminder({ ...it.asSystem, now: new Date() });
  await askReminder({ ...it.asSystem, now: new Date() });
  await workOff();
  const reminded = (await it.db.select().from(mailbox)).filter(({ subject }) =>
    subject.startsWith("Please look at"),
  );
  expect(reminded, "three, however often the job runs").toHaveLength(3);
  await pass(1);
  expect(await state()).toBe("accepted");
});

test("a reminder of before a cure says nothing of the days after it", async () => {
  await toInspection();
  await daysPass(it, "handover", sale.handoverId, 4);
  await askReminder({ ...it.asSystem, now: new Date() });
  const { id: item } = await itemOf(it, sale.handoverId, "brand");
  const answer = { item, problem: "The logo came as a small picture.", remedy: "Send the drawing itself." };
  await rejectItem(sale.asBuyer, answer);
  await deliverItem(sale.asSeller, { item, evidence: "The drawing is in the folder." });
  await askReminder({ ...it.asSystem, now: later(new Date(), days(2)) });
  const asked = await it.db.select().from(handoverReminders);
  await it.db.update(handoverReminders).set({ askedAt: later(it.now, days(3)) });
  await workOff();
  expect(asked.length).toBeGreaterThan(0);
  expect((await it.db.select().from(handoverReminders)).filter(({ sentAt }) => sentAt)).toEqual([]);
});

test("reminders that never left keep an inspection open, until money may not be held any longer", async () => {
  await toInspection();
  await it.db.transaction(async (tx) => {
    await tx.execute(sql`delete from graphile_worker._private_jobs where task_id in (
      select id from graphile_worker._private_tasks where identifier = 'send-mail')`);
  });
  for (let day = 0; day < 20; day++) await pass(4);
  expect(await state()).toBe("undone");
  expect(await dealState()).toBe("refunding");
});

test("two who part sign the same share and the same keeper", async () => {
  await toDispute();
  await offerSettlement(sale.asSeller, { sellerShare: 30, keeper: "seller" });
  await expect(agreeSettlement(sale.asSeller, { sellerShare: 30, keeper: "seller" })).rejects.toThrow(
    "This is not what the other side offers now.",
  );
  await expect(agreeSettlement(sale.asBuyer, { sellerShare: 20, keeper: "seller" })).rejects.toThrow(
    "This is not what the other side offers now.",
  );
  await agreeSettlement(sale.asBuyer, { sellerShare: 30, keeper: "seller" });
  expect(await state()).toBe("split");
  expect(await dealState()).toBe("settled");
});

test.each(["release", "refund"] as const)("an operator rules by a finding: %s", async (move) => {
  await toDispute();
  const rule = move === "release" ? releaseHandover : refundHandover;
  await rule(it.asMarta, {
    deal: sale.dealId,
    finding: "The terms speak of a logo, and a drawing was not named.",
  });
  expect(await state()).toBe(move === "release" ? "accepted" : "undone");
});

test("a dispute that nobody settles is undone after 28 days", async () => {
  await toDispute();
  await pass(27);
  expect(await state()).toBe("disputed");
  await pass(1);
  expect(await state()).toBe("undone");
});

test("eight clicks on accept at once close the sale once", async () => {
  await toInspection();
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => acceptHandover(sale.asBuyer)));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const noes = tries.flatMap((one) => (one.status === "rejected" ? [String(one.reason.message)] : []));
  expect(new Set(noes)).toEqual(new Set(["This handover is accepted now, so it is too late to accept it."]));
});

test("an operator who has taken the listing out of the market keeps nobody's money or network there", async () => {
  await toInspection();
  await it.db.update(listings).set({ state: "suspended" });
  await acceptHandover(sale.asBuyer);
  expect(await dealState()).toBe("closed");
  const [listing] = await it.db.select().from(listings);
  expect(listing?.state).toBe("suspended");
});

test.each([
  [false, "review"],
  [true, "transferring"],
] as const)(
  "where the charter asks for a vote, and members are for it: %s, the sale goes on to %s",
  async (isFor, to) => {
    await goRound(it, sql`update charters set sale_vote = 'majority' where network_id = ${it.gardeners.id}`);
    await publish();
    for (const member of [it.asBram, it.asGita, it.asGus]) await castVote(member, { isFor });
    await pass(7);
    expect(await state()).toBe(to);
  },
);

test("a vote that the charter asks for and nobody cast has not passed", async () => {
  await goRound(it, sql`update charters set sale_vote = 'twoThirds' where network_id = ${it.gardeners.id}`);
  await publish();
  await pass(7);
  expect(await state()).toBe("review");
});

test("a member who objects counts once, can take it back, and stops the sale where too many do", async () => {
  const bram = await insiderOf(it, it.who.bram.id, "night-gardeners");
  if (!bram.membershipId) throw new Error("Bram is no member");
  const asBram = { db: it.db, now: it.now, actor: { ...bram, membershipId: bram.membershipId } };
  await expect(makeObjection(asBram, { reason: "" })).rejects.toThrow("Nothing is there to object to");
  await publish();
  await makeObjection(asBram, { reason: "We were not asked before." });
  await makeObjection(asBram, { reason: "We were not asked before." });
  expect((await getHandover(sale.asBuyer, { deal: sale.dealId }))?.counts).toMatchObject({
    objections: 1,
    exits: 0,
  });
  expect(await showNotice(asBram)).toMatchObject({ objected: true });
  await takeBackObjection(asBram);
  expect((await getHandover(sale.asBuyer, { deal: sale.dealId }))?.counts).toMatchObject({ objections: 0 });
  await makeObjection(asBram, { reason: "" });
  await workOff();
  const { state, active } = await rowOf();
  expect(active, "one of so few is more than a tenth").toBeLessThan(10);
  expect(state).toBe("review");
  await walkHandover(sale.asBuyer);
  expect(await dealState()).toBe("refunding");
});
