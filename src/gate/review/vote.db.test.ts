import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Speaker } from "@/identity/actor";
import { brandPeople, people } from "@/identity/tables";
import { noPartners, type PartnerPolicy } from "@/networks/partner-policy/schema";
import { memberships } from "@/networks/tables";
import { listNotices } from "@/notifications/notice/reads";
import { knowReactions, on } from "@/platform/events";
import { type Cast, cast } from "@/testing/cast";
import { timePasses } from "@/testing/queue";
import { reviewDecided } from "../events";
import { ballots, reviewSeats, reviews } from "../tables";
import { lapseReview } from "./lapse";
import { openReview } from "./open";
import { getReview, listReviews, reviewOf } from "./reads";
import { voteReview } from "./vote";

let it: Cast;
let crowd: { personId: string; membershipId: string }[];
beforeAll(async () => {
  it = await cast();
  crowd = await settle(12, 30);
  knowReactions([on(reviewDecided, "hear-of-reviews", async () => {})]);
});

/** Members with confirmed addresses who came so many days ago. */
async function settle(count: number, daysAgo: number) {
  const begin = await it.db.$count(people);
  const rows = await it.db
    .insert(people)
    .values(
      Array.from({ length: count }, (_, at) => ({
        name: `N${begin + at}`,
        email: `n${begin + at}@example.org`,
        emailVerifiedAt: it.now,
      })),
    )
    .returning();
  const joined = await it.db
    .insert(memberships)
    .values(
      rows.map(({ id, name }) => ({
        networkId: it.gardeners.id,
        personId: id,
        name,
        state: "member" as const,
        charterVersion: 1,
        joinedAt: new Date(it.now.getTime() - daysAgo * 86_400_000),
      })),
    )
    .returning();
  return joined.map(({ id, personId }) => ({ membershipId: id, personId: personId as string }));
}

const open: PartnerPolicy = {
  ...noPartners,
  welcome: true,
  values: ["benevolence", "universalism", "tradition"],
};
const by = (decides: PartnerPolicy["decides"]): PartnerPolicy => ({ ...open, decides });
const summary = {
  title: "a pinned post by Rival Seeds",
  brief: "Seeds that sprout at night.",
  money: "€200 to €500",
  when: "12 May 2027",
  disclosure: { legalName: "Rival Seeds Ltd", given: "money", writtenBy: "network" },
} as const;

let number = 0;
const ask = async (policy: PartnerPolicy, more: { interested?: string[]; brandId?: string } = {}) => {
  const subject = `prp_${number++}`;
  const { reviewId } = await openReview(it.asSystem, {
    networkId: it.gardeners.id,
    subject,
    brandId: it.rival.id,
    policy,
    summary,
    ...more,
  });
  return { reviewId, subject };
};
const as = (membershipId: string, personId: string) => ({
  ...it.asSystem,
  actor: {
    kind: "member",
    personId,
    networkId: it.gardeners.id,
    membershipId,
    role: "member",
  } as const satisfies Speaker,
});
const seatedOn = async (reviewId: string) => {
  const rows = await it.db
    .select({ membershipId: reviewSeats.membershipId, personId: memberships.personId, lot: reviewSeats.lot })
    .from(reviewSeats)
    .innerJoin(memberships, eq(memberships.id, reviewSeats.membershipId))
    .where(eq(reviewSeats.reviewId, reviewId));
  return rows.map(({ membershipId, personId, lot }) => ({ lot, ctx: as(membershipId, personId as string) }));
};
const vote = (ctx: ReturnType<typeof as>, reviewId: string, yes: boolean, reason = "") =>
  voteReview(ctx, { reviewId, yes, reason });
type News = { subject: string; outcome: string; reasons: string[] };
const announced = async (subject: string) => {
  const rows = await it.db.execute<{ payload: News }>(sql`
    select payload from graphile_worker._private_jobs where payload->>'subject' = ${subject}`);
  return rows.map(({ payload }) => payload);
};
const problems = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [String(outcome.reason.message)] : []));

test("seven are drawn among those who have been here for 14 days, and each is told", async () => {
  const { reviewId } = await ask(by({ by: "panel" }));
  const seated = await seatedOn(reviewId);
  expect(seated).toHaveLength(7);
  for (const { ctx } of seated) {
    expect(crowd.map(({ membershipId }) => membershipId)).toContain(ctx.actor.membershipId);
    const [notice] = await listNotices({ ...ctx, actor: { kind: "person", personId: ctx.actor.personId } });
    expect(notice).toMatchObject({
      sentence: "You were drawn for a panel: may a pinned post by Rival Seeds pass? You have 72 hours.",
      href: `/n/night-gardeners/reviews/${reviewId}`,
    });
  }
  expect((await reviewOf(it, `prp_${number - 1}`))?.candidates).toBe(12);
});

test("what waits for a member stands first in her list, and leaves it with her vote", async () => {
  await ask(by({ by: "panel" }));
  const { reviewId } = await ask(by({ by: "panel" }));
  const [seat] = await seatedOn(reviewId);
  if (!seat) throw new Error("nobody was drawn");
  const listed = async (over = false) =>
    (await listReviews(seat.ctx, { over })).find(({ id }) => id === reviewId);
  expect(await listed()).toMatchObject({ waits: true, seats: 7, voted: 0, brand: "Rival Seeds" });
  await vote(seat.ctx, reviewId, true);
  expect(await listed()).toMatchObject({ waits: false, voted: 1 });
  expect(await listed(true)).toBeUndefined();
  const waits = (await listReviews(seat.ctx, { over: false })).map(({ waits }) => waits);
  expect(waits).toEqual(waits.toSorted((a, b) => Number(b) - Number(a)));
});

test("who was not drawn finds no review in her list, and a steward finds all of them", async () => {
  const { reviewId } = await ask(by({ by: "panel" }));
  const listed = async (ctx: typeof it.asAda) =>
    (await listReviews(ctx, { over: false })).map(({ id }) => id);
  expect(await listed(it.asBram)).toEqual([]);
  expect(await listed(it.asAda)).toContain(reviewId);
});

test("the lot falls on everybody about as often", async () => {
  const times = new Map<string, number>();
  for (let round = 0; round < 60; round++) {
    for (const { ctx } of await seatedOn((await ask(by({ by: "panel" }))).reviewId))
      times.set(ctx.actor.membershipId, (times.get(ctx.actor.membershipId) ?? 0) + 1);
  }
  expect(times.size).toBe(12);
  // 60 draws of 7 in 12: 35 each, give or take; ten off would be one in a thousand.
  for (const count of times.values()) expect(Math.abs(count - 35)).toBeLessThan(18);
});

test("nobody with a share or a tie is ever drawn", async () => {
  const tied = crowd.slice(0, 8);
  await it.db.insert(brandPeople).values([
    { brandId: it.fern.id, personId: tied[0]?.personId ?? "", role: "analyst" },
    { brandId: it.rival.id, personId: tied[1]?.personId ?? "", role: "manager" },
  ]);
  const interested = tied.slice(2).map(({ personId }) => personId);
  const { reviewId } = await ask(by({ by: "panel" }), { interested });
  const seated = (await seatedOn(reviewId)).map(({ ctx }) => ctx.actor.membershipId).sort();
  expect(seated).toEqual(
    crowd
      .slice(8)
      .map(({ membershipId }) => membershipId)
      .sort(),
  );
  await it.db.delete(brandPeople).where(sql`person_id in ${tied.map(({ personId }) => personId)}`);
});

test("who gets a tie after the draw does not vote", async () => {
  const { reviewId } = await ask(by({ by: "panel" }));
  const [first] = await seatedOn(reviewId);
  if (!first) throw new Error("nobody was drawn");
  const { personId } = first.ctx.actor;
  await it.db.insert(brandPeople).values({ brandId: it.rival.id, personId, role: "analyst" });
  await expect(vote(first.ctx, reviewId, true)).rejects.toThrow(
    "You have a share in the money or a tie to the partner",
  );
  await it.db.delete(brandPeople).where(eq(brandPeople.personId, personId));
});

test("four of seven say yes: it is decided at once and announced once, reasons without names", async () => {
  const { reviewId, subject } = await ask(by({ by: "panel" }));
  const seated = await seatedOn(reviewId);
  for (const [at, { ctx }] of seated.slice(0, 4).entries())
    await vote(ctx, reviewId, true, `Reason ${9 - at}`);
  expect(await reviewOf(it, subject)).toMatchObject({ state: "passed", seats: 7, voted: 4 });
  expect(await announced(subject)).toEqual([
    { reviewId, subject, outcome: "approved", reasons: ["Reason 6", "Reason 7", "Reason 8", "Reason 9"] },
  ]);
  const fifth = seated[4];
  if (!fifth) throw new Error("too few were drawn");
  await expect(vote(fifth.ctx, reviewId, false)).rejects.toThrow("Your vote came too late to be counted");
});

test("a vote is cast once, and only by who sits", async () => {
  const { reviewId } = await ask(by({ by: "panel" }));
  const [first] = await seatedOn(reviewId);
  if (!first) throw new Error("nobody was drawn");
  await vote(first.ctx, reviewId, false);
  await expect(vote(first.ctx, reviewId, true)).rejects.toThrow(
    "You have voted already. A vote is cast once.",
  );
  await expect(voteReview(it.asAda, { reviewId, yes: true, reason: "" })).rejects.toThrow(
    "You do not sit on this review.",
  );
  await expect(voteReview(it.asBram, { reviewId, yes: true, reason: "" })).rejects.toThrow(
    "This review was not found.",
  );
  await expect(voteReview(it.asOtto, { reviewId, yes: true, reason: "" })).rejects.toThrow(
    "This review was not found.",
  );
});

test("eight ballots of one person at the same moment: one counts", async () => {
  const { reviewId } = await ask(by({ by: "panel" }));
  const [first] = await seatedOn(reviewId);
  if (!first) throw new Error("nobody was drawn");
  const outcomes = await Promise.allSettled(
    Array.from({ length: 8 }, (_, at) => vote(first.ctx, reviewId, at % 2 === 0)),
  );
  expect(problems(outcomes)).toEqual(Array(7).fill("You have voted already. A vote is cast once."));
  expect(await it.db.$count(ballots, eq(ballots.reviewId, reviewId))).toBe(1);
});

test("the whole panel at the same moment: decided once, and what came after the decision is not counted", async () => {
  for (let round = 0; round < 20; round++) {
    const { reviewId, subject } = await ask(by({ by: "panel" }));
    const outcomes = await Promise.allSettled(
      (await seatedOn(reviewId)).map(({ ctx }) => vote(ctx, reviewId, true)),
    );
    expect(problems(outcomes)).toEqual(Array(3).fill(expect.stringContaining("came too late")));
    expect(await announced(subject)).toHaveLength(1);
    expect(await it.db.$count(ballots, eq(ballots.reviewId, reviewId))).toBe(4);
  }
});

test("the last ballot against the end of the 72 hours: one decides, and says what it saw", async () => {
  const seen = new Set<string>();
  for (let round = 0; round < 30; round++) {
    const { reviewId, subject } = await ask(by({ by: "panel" }));
    const seated = await seatedOn(reviewId);
    for (const { ctx } of seated.slice(0, 3)) await vote(ctx, reviewId, true);
    const last = seated[3];
    if (!last) throw new Error("too few were drawn");
    const [voted] = await Promise.allSettled([
      vote(last.ctx, reviewId, true),
      it.db.transaction((db) => lapseReview({ ...it.asSystem, db }, { id: reviewId })),
    ]);
    const review = await reviewOf(it, subject);
    expect(await announced(subject)).toHaveLength(1);
    expect(review?.state).toBe(voted.status === "fulfilled" ? "passed" : "rejected");
    expect(review?.voted).toBe(voted.status === "fulfilled" ? 4 : 3);
    seen.add(voted.status);
  }
  expect(seen.size).toBeGreaterThan(0);
});

test("72 hours of silence are a no; four ballots with more yes than no are a yes", async () => {
  const silent = await ask(by({ by: "panel" }));
  await timePasses(silent.reviewId);
  expect((await reviewOf(it, silent.subject))?.state).toBe("rejected");

  const quiet = await ask(by({ by: "panel" }));
  const seated = await seatedOn(quiet.reviewId);
  for (const [at, { ctx }] of seated.slice(0, 4).entries()) await vote(ctx, quiet.reviewId, at > 0);
  await timePasses(quiet.reviewId);
  expect((await reviewOf(it, quiet.subject))?.state).toBe("passed");
});

test("a vote after the 72 hours is too late even before the timer has rung", async () => {
  const { reviewId } = await ask(by({ by: "panel" }));
  await it.db
    .update(reviews)
    .set({ closesAt: new Date(Date.now() - 1_000) })
    .where(eq(reviews.id, reviewId));
  const [first] = await seatedOn(reviewId);
  if (!first) throw new Error("nobody was drawn");
  await expect(vote(first.ctx, reviewId, true)).rejects.toThrow("came too late");
});

test("the rules answer at once, with their sentences", async () => {
  const { subject } = await ask(by({ by: "rules" }));
  expect(await reviewOf(it, subject)).toMatchObject({
    state: "rejected",
    reasons: [
      "It names none of the values that this network puts first.",
      "On the whole it wants neither the same nor the opposite.",
    ],
  });
  expect(await announced(subject)).toMatchObject([{ outcome: "rejected" }]);
});

test("one steward decides alone; the owner's own people never do", async () => {
  const { reviewId, subject } = await ask(by({ by: "steward" }));
  await voteReview(it.asAda, { reviewId, yes: true, reason: "They grew it themselves." });
  expect(await reviewOf(it, subject)).toMatchObject({
    state: "passed",
    reasons: ["They grew it themselves."],
  });
  const owned = {
    networkId: it.kiln.id,
    subject: "prp_kiln",
    brandId: it.fern.id,
    policy: by({ by: "steward" }),
    summary,
  };
  await expect(openReview(it.asSystem, owned)).rejects.toThrow(
    "The charter asks for a steward without a share in the money or a tie to the partner; there are 0.",
  );
  expect(await reviewOf(it, "prp_kiln")).toBeNull();
});

test("two of three stewards need two to sit at all", async () => {
  await expect(ask(by({ by: "stewards", k: 2, n: 3 }))).rejects.toThrow("asks for 2 stewards");
  const [gus] = await it.db
    .update(memberships)
    .set({ role: "steward" })
    .where(eq(memberships.id, it.member.gus.id))
    .returning();
  const { reviewId, subject } = await ask(by({ by: "stewards", k: 2, n: 3 }));
  await voteReview(it.asAda, { reviewId, yes: true, reason: "" });
  expect((await reviewOf(it, subject))?.state).toBe("open");
  await voteReview(it.asGus, { reviewId, yes: true, reason: "" });
  expect((await reviewOf(it, subject))?.state).toBe("passed");
  await it.db
    .update(memberships)
    .set({ role: "gatekeeper" })
    .where(eq(memberships.id, gus?.id ?? ""));
});

test("a panel needs four who may", async () => {
  const interested = crowd.slice(3).map(({ personId }) => personId);
  await expect(ask(by({ by: "panel" }), { interested })).rejects.toThrow("A panel needs four members");
});

test("a subject is asked about once", async () => {
  const { subject } = await ask(by({ by: "panel" }));
  number--;
  await expect(ask(by({ by: "panel" }))).rejects.toThrow("The community has been asked about this already.");
  expect(subject).toBe(`prp_${number - 1}`);
});

test("how somebody voted is written nowhere; totals are told from five ballots up, when it is over", async () => {
  const { reviewId } = await ask(by({ by: "panel" }));
  const seated = await seatedOn(reviewId);
  for (const [at, { ctx }] of seated.slice(0, 5).entries()) {
    await vote(ctx, reviewId, at < 2);
    expect((await getReview(ctx, { reviewId })).totals).toBeNull();
  }
  await vote(seated[5]?.ctx ?? as("", ""), reviewId, false);
  const sixth = seated[5]?.ctx;
  if (!sixth) throw new Error("too few were drawn");
  expect(await getReview(sixth, { reviewId })).toMatchObject({ isOver: true, totals: { yes: 2, no: 4 } });
  const columns = await it.db.execute<{ name: string }>(sql`
    select column_name as name from information_schema.columns where table_name = 'ballots'`);
  expect(columns.map(({ name }) => name).sort()).toEqual(["id", "reason", "review_id", "yes"]);
});

test("a cast ballot cannot be changed", async () => {
  await expect(it.db.update(ballots).set({ yes: true }).where(sql`true`)).rejects.toMatchObject({
    cause: { message: "ballots is history and is never changed" },
  });
});
