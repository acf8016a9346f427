import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { chooseOptOut } from "@/gate/opt-out/choose";
import { deliveries } from "@/gate/tables";
import { memberships } from "@/networks/tables";
import { chooseDigest } from "@/notifications/digest/choose";
import { dueDigest } from "@/notifications/digest/due";
import { ownDigest, stopAddress } from "@/notifications/digest/reads";
import { stopDigest } from "@/notifications/digest/stop";
import { digestDue } from "@/notifications/events";
import { digestPlans } from "@/notifications/tables";
import { env } from "@/platform/env";
import { knowReactions, on } from "@/platform/events";
import { mailHandler } from "@/platform/mail";
import { mailbox, rateLimits } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { bulbs, letPartnerIn } from "@/testing/partnered";
import { publishPartnerItem } from "../partner-item/publish";
import { createSpace } from "../space/create";
import { partnerItems, threads } from "../tables";
import { startThread } from "../thread/start";
import { composeDigest } from "./compose";

const label = "Partner content · Partner Ltd paid for this · written by the network";
let it: Cast;
let spaceId: string;
beforeEach(async () => {
  if (!it) {
    it = await cast();
    await it.db.update(memberships).set({ joinedAt: sql`now() - interval '30 days'` });
    spaceId = (await createSpace(it.asAda, { name: "The shed", purpose: "", access: "members" })).id;
  }
  for (const table of [deliveries, partnerItems, threads, digestPlans, mailbox, rateLimits])
    await it.db.delete(table).where(sql`true`);
  await it.db.execute(sql`delete from graphile_worker._private_jobs`);
});

async function talk(count: number) {
  for (let at = 1; at <= count; at++)
    await startThread([it.asAda, it.asGus, it.asGita][at % 3] as typeof it.asAda, {
      spaceId,
      title: `Thread ${at}`,
      body: "Come and look.",
    });
}
const compose = (membershipId = it.member.bram.id) =>
  composeDigest({ ...it.asSystem, now: new Date() }, { membershipId });
/** What waits to be sent, sent. */
async function mails() {
  const jobs = await it.db.execute<{ payload: unknown }>(sql`
    select payload from graphile_worker._private_jobs as job join graphile_worker._private_tasks as task
      on task.id = job.task_id where task.identifier = 'send-mail' order by job.id`);
  await it.db.execute(sql`delete from graphile_worker._private_jobs`);
  for (const { payload } of jobs)
    await mailHandler.run({ ...it.asSystem, actor: { kind: "system", job: "mail" } }, payload);
  return it.db.select().from(mailbox);
}
async function digestSlot() {
  const { sourceId } = await letPartnerIn(it, "gardeners");
  const [item] = await it.db.delete(partnerItems).where(sql`true`).returning();
  await publishPartnerItem(it.asSystem, {
    ...bulbs(it.now),
    source: sourceId,
    networkId: it.gardeners.id,
    brandId: it.rival.id,
    disclosureId: item?.disclosureId ?? "",
    place: "digest",
  });
  return sourceId;
}

test("three unread threads make a digest; two make none", async () => {
  await talk(2);
  await compose();
  expect(await mails()).toEqual([]);
  await talk(1);
  await compose();
  const [mail] = await mails();
  expect(mail).toMatchObject({ to: "bram@example.org", subject: "3 threads to read in Night Gardeners" });
  expect(mail?.text).toContain("Thread 2");
});

test("a job that runs twice mails once", async () => {
  await talk(3);
  await Promise.all(Array.from({ length: 4 }, () => compose()));
  expect(await mails()).toHaveLength(1);
});

test("a partner's item comes last, its label before its words, and leads to its page here", async () => {
  const source = await digestSlot();
  await talk(3);
  await compose();
  const [mail] = await mails();
  for (const words of [mail?.text ?? "", (mail?.html ?? "").replaceAll("&#38;", "&")]) {
    expect(words.indexOf(label)).toBeGreaterThan(words.indexOf("Thread 1"));
    expect(words.indexOf("Bulbs that flower")).toBeGreaterThan(words.indexOf(label));
    expect(words).toContain(`/n/night-gardeners/p/${source}`);
    expect(words).not.toContain("rival.example");
  }
});

test("whoever opted out gets the digest without it; whoever it was not put before, too", async () => {
  await digestSlot();
  await talk(4);
  await chooseOptOut(it.asPerson("bram"), { scope: "all" });
  await compose();
  await compose(it.member.gita.id);
  for (const { text } of await mails()) expect(text).not.toContain("Partner content");
  expect(await it.db.$count(mailbox)).toBe(2);
});

test("its button stops it with one post, for this network and this person only", async () => {
  await talk(4);
  await compose();
  const [mail] = await mails();
  expect(mail?.headers).toEqual({
    "List-Unsubscribe": `<${stopAddress(it.gardeners.id, it.who.bram.id)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
  const words = mail?.html.replaceAll("&#38;", "&") ?? "";
  for (const said of [mail?.text, words]) {
    expect(said).toContain(stopAddress(it.gardeners.id, it.who.bram.id));
    expect(said).toContain(env().POSTAL_ADDRESS);
  }
  const token = stopAddress(it.gardeners.id, it.who.bram.id).split("/").at(-1) ?? "";
  await stopDigest(it, { token: token.replace(/.$/, (last) => (last === "A" ? "B" : "A")) });
  expect(await ownDigest(it.asBram)).toMatchObject({ every: "weekly" });
  await stopDigest(it, { token });
  expect(await ownDigest(it.asBram)).toMatchObject({ every: "never" });
  expect(await ownDigest(it.asGita)).toMatchObject({ every: "weekly" });
  await it.db.update(digestPlans).set({ sentAt: null });
  await compose();
  expect(await mails()).toHaveLength(1);
});

test("a link of somebody who is gone answers as any other", async () => {
  const token = stopAddress(it.gardeners.id, "per_gone").split("/").at(-1) ?? "";
  expect(await stopDigest(it, { token })).toBeUndefined();
});

test("who is suspended, or was never inside, gets none", async () => {
  await talk(3);
  await compose(it.member.rosa.id);
  await compose(it.member.dov.id);
  expect(await mails()).toEqual([]);
});

test("it is due on Mondays at eight of one's own day, or at the hour one chose", async () => {
  knowReactions([on(digestDue, "hear-of-digests", async () => {})]);
  const due = async (now: string) => {
    await it.db.execute(sql`delete from graphile_worker._private_jobs`);
    await dueDigest({ db: it.db, now: new Date(now), actor: { kind: "system", job: "test" } });
    const rows = await it.db.execute<{ id: string }>(
      sql`select payload->>'membershipId' as id from graphile_worker._private_jobs`,
    );
    return rows.map(({ id }) => id);
  };
  await it.db.execute(sql`update people set time_zone = 'Asia/Tokyo' where id = ${it.who.gus.id}`);
  await it.db.execute(sql`update people set time_zone = 'Moon/Crater' where id = ${it.who.cleo.id}`);
  await chooseDigest(it.asGita, { every: "daily", hour: 19 });
  await chooseDigest(it.asAda, { every: "never", hour: 8 });
  const { bram, gus, gita, cleo, otto } = it.member;
  expect((await due("2027-05-10T08:30:00Z")).sort()).toEqual([bram.id, cleo.id, otto.id].sort());
  expect(await due("2027-05-09T23:30:00Z")).toEqual([gus.id]);
  expect(await due("2027-05-12T19:10:00Z")).toEqual([gita.id]);
});
