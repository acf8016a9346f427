import { desc, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { BrandActor, Ctx } from "@/identity/actor";
import { mailbox } from "@/platform/tables";
import { hours } from "@/platform/time";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { timePasses } from "@/testing/queue";
import { workOff } from "@/worker";
import { demoRecords, domains } from "../tables";
import type { AskDns } from "./ask";
import { checkDomain, checkOwnDomain } from "./check";
import { checkEveryDomain } from "./check-every";
import { claimDomain } from "./claim";
import { dropDomain } from "./drop";
import type { DnsAnswer } from "./lifecycle";
import { publishDomain } from "./publish";
import { getDomain } from "./reads";

let it: Cast;
beforeEach(async () => {
  await beginAfresh();
  it = await cast();
});

const saying =
  (answer: DnsAnswer): AskDns =>
  async () =>
    answer;
const asRival = (): Ctx<BrandActor> => ({
  ...it.asFern,
  actor: { kind: "brand", personId: it.who.otto.id, brandId: it.rival.id, role: "owner" },
});
const later = <C extends { now: Date }>(ctx: C, by: number): C => ({
  ...ctx,
  now: new Date(it.now.getTime() + hours(by)),
});
const rowOf = async (brandId: string) => {
  const [row] = await it.db
    .select()
    .from(domains)
    .where(eq(domains.brandId, brandId))
    .orderBy(desc(domains.createdAt));
  if (!row) throw new Error("no domain");
  return row;
};
const proven = async (ctx: Ctx<BrandActor>, name = "fern.example.org") => {
  await claimDomain(ctx, { name });
  await checkOwnDomain(ctx, saying("found"));
};
/** The daily check, so many hours from now. */
const checkAt = async (by: number, answer: DnsAnswer) =>
  checkDomain(later(it.asSystem, by), await rowOf(it.fern.id), saying(answer));

test("a claim is believed once the record stands, under the name and with the words that the page shows", async () => {
  await claimDomain(it.asFern, { name: "fern.example.org" });
  const { token } = await rowOf(it.fern.id);
  expect(await checkOwnDomain(it.asFern)).toEqual({ answer: "nothing" });
  expect(await getDomain(it.asFern)).toMatchObject({ state: "claimed", answer: "nothing" });
  const host = "_trellis.fern.example.org";
  await it.db.insert(demoRecords).values({ name: host, value: "trellis-verify=somebody else’s" });
  expect(await checkOwnDomain(it.asFern)).toEqual({ answer: "others" });
  await it.db.insert(demoRecords).values({ name: host, value: `trellis-verify=${token}` });
  expect(await checkOwnDomain(it.asFern)).toEqual({ answer: "found" });
  expect(await getDomain(it.asFern)).toMatchObject({ state: "verified", failures: 0 });
});

test("in a demo the record is published by a button", async () => {
  await claimDomain(it.asFern, { name: "fern.example.org" });
  await publishDomain(it.asFern);
  expect(await checkOwnDomain(it.asFern)).toEqual({ answer: "found" });
});

test("a DNS that stumbles has not said no, however often", async () => {
  await proven(it.asFern);
  for (const hour of [24, 48, 72, 96]) await checkAt(hour, "unsure");
  expect(await rowOf(it.fern.id)).toMatchObject({ state: "verified", failures: 0, answer: "unsure" });
});

test("three noes within a day take nothing away, and a yes forgets them", async () => {
  await proven(it.asFern);
  for (const hour of [1, 2, 3, 23]) await checkAt(hour, "nothing");
  expect(await rowOf(it.fern.id)).toMatchObject({ state: "verified", failures: 4 });
  await checkAt(24, "found");
  await checkAt(30, "others");
  expect(await rowOf(it.fern.id)).toMatchObject({ state: "verified", failures: 1 });
});

test("two noes a day apart are one too few", async () => {
  await proven(it.asFern);
  await checkAt(1, "nothing");
  await checkAt(26, "nothing");
  expect(await rowOf(it.fern.id)).toMatchObject({ state: "verified", failures: 2 });
});

test("three noes over a day lose it, its owners hear of it, and the record brings it back", async () => {
  await proven(it.asFern);
  for (const hour of [1, 9, 25.1]) await checkAt(hour, "nothing");
  expect(await getDomain(it.asFern)).toMatchObject({ state: "lost" });
  await workOff();
  expect(await it.db.select({ to: mailbox.to, subject: mailbox.subject }).from(mailbox)).toEqual([
    { to: "fay@example.org", subject: "fern.example.org is no longer verified" },
  ]);
  await checkOwnDomain(it.asFern, saying("found"));
  expect(await getDomain(it.asFern)).toMatchObject({ state: "verified", failures: 0 });
});

test("what one brand has verified another cannot claim", async () => {
  await proven(it.asFern);
  await expect(claimDomain(asRival(), { name: "fern.example.org" })).rejects.toThrow(
    "fern.example.org belongs to another brand here.",
  );
});

test("both claim it, and eight checks come in at once: one brand has it", async () => {
  await claimDomain(it.asFern, { name: "fern.example.org" });
  await claimDomain(asRival(), { name: "fern.example.org" });
  const asked = [0, 1, 2, 3].flatMap(() =>
    [it.asFern, asRival()].map((ctx) => checkOwnDomain(ctx, saying("found"))),
  );
  const noes = (await Promise.allSettled(asked)).flatMap((done) =>
    done.status === "rejected" ? [String(done.reason.message)] : [],
  );
  const states = await it.db.select({ state: domains.state }).from(domains).orderBy(domains.state);
  expect(states.map(({ state }) => state)).toEqual(["claimed", "verified"]);
  expect(noes.filter((no) => no.includes("belongs to another brand"))).toHaveLength(4);
});

test("a lost domain is kept for its brand for thirty days, and not longer", async () => {
  await proven(it.asFern);
  for (const hour of [1, 9, 25.1]) await checkAt(hour, "nothing");
  await expect(claimDomain(asRival(), { name: "fern.example.org" })).rejects.toThrow("another brand");
  await timePasses((await rowOf(it.fern.id)).id);
  expect(await getDomain(it.asFern)).toBeNull();
  await proven(asRival());
  expect(await getDomain(asRival())).toMatchObject({ state: "verified" });
});

test("a brand has one domain, and may give it up for another", async () => {
  await proven(it.asFern);
  await expect(claimDomain(it.asFern, { name: "moss.example.org" })).rejects.toThrow(
    "Your brand has a domain here already.",
  );
  await dropDomain(it.asFern);
  await proven(it.asFern, "moss.example.org");
  expect(await getDomain(it.asFern)).toMatchObject({ name: "moss.example.org", state: "verified" });
});

test("nobody claims an address of Trellis itself, and only an owner claims at all", async () => {
  await expect(claimDomain(it.asFern, { name: "localhost" })).rejects.toThrow("Trellis’s own");
  const asTheo = { ...it.asFern, actor: { ...it.asFern.actor, role: "manager" as const } };
  await expect(claimDomain(asTheo, { name: "fern.example.org" })).rejects.toThrow("Only an owner");
});

test("each domain is asked for once a day, and three times when its record has gone", async () => {
  await proven(it.asFern);
  const everyAt = async (by: number) => {
    await checkEveryDomain(later(it.asSystem, by));
    return (await rowOf(it.fern.id)).failures;
  };
  expect(await everyAt(23)).toBe(0);
  expect(await everyAt(24)).toBe(1);
  expect(await everyAt(31)).toBe(1);
  expect(await everyAt(32)).toBe(2);
  expect(await everyAt(40)).toBe(3);
  expect((await rowOf(it.fern.id)).state).toBe("verified");
  expect(await everyAt(48)).toBe(4);
  expect((await rowOf(it.fern.id)).state).toBe("lost");
});
