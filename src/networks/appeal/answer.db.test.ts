import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { mailbox } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { timePasses } from "@/testing/queue";
import { workOff } from "@/worker";
import { acceptMembership } from "../membership/accept";
import { appointMembership } from "../membership/appoint";
import { leaveMembership } from "../membership/leave";
import { standingOf } from "../membership/reads";
import { removeMembership } from "../membership/remove";
import { suspendMembership } from "../membership/suspend";
import { appeals, membershipSteps, memberships, networks } from "../tables";
import { answerAppeal } from "./answer";
import { makeAppeal } from "./make";
import { getOwnAppeal, listAppeals } from "./reads";

let it: Cast;
beforeAll(async () => {
  it = await cast();
});

/** Bram is a member again, Gus keeps the gate, and nothing was ever said. */
beforeEach(async () => {
  await it.db.update(networks).set({ capacity: 1_500 }).where(eq(networks.id, it.gardeners.id));
  await it.db.delete(appeals);
  await it.db.delete(mailbox);
  const { bram, gus } = it.member;
  await it.db.delete(membershipSteps).where(eq(membershipSteps.subjectId, bram.id));
  await it.db
    .update(memberships)
    .set({ state: "member", reason: null, suspendedUntil: null })
    .where(eq(memberships.id, bram.id));
  await it.db.update(memberships).set({ role: "gatekeeper" }).where(eq(memberships.id, gus.id));
});

const network = "night-gardeners";
const words = "The rake was mine, and I had asked before I took it back.";
const answer = "We asked about the rake, and you are right.";
const reason = "You took a rake that was not yours.";

const suspendBram = () => suspendMembership(it.asAda, { membershipId: it.member.bram.id, reason, days: 7 });
const removeBram = () => removeMembership(it.asAda, { membershipId: it.member.bram.id, reason });
const appeal = async () => {
  await makeAppeal(it.asPerson("bram"), { network, words });
  const [waiting] = await listAppeals(it.asFay);
  if (!waiting) throw new Error("nothing waits");
  return waiting.id;
};
const bram = async () => standingOf(it.asPerson("bram"), { network });
const mailsTo = async (email: string) => {
  await workOff();
  return it.db.select().from(mailbox).where(eq(mailbox.to, email));
};

test("Bram reads by mail why he is suspended, appeals, and Fay, who did not decide it, lets him back in", async () => {
  await suspendBram();
  const [told] = await mailsTo("bram@example.org");
  expect(told?.subject).toBe("Your membership of Night Gardeners is suspended");
  expect(told?.text).toContain(reason);
  const appealId = await appeal();
  expect(await listAppeals(it.asFay)).toMatchObject([
    { name: it.who.bram.name, words, reason, state: "suspended", decider: "Ada Okafor", mayAnswer: true },
  ]);
  expect(await getOwnAppeal(it.asPerson("bram"), { network })).toMatchObject({ state: "open", words });
  await answerAppeal(it.asFay, { appealId, verdict: "grant", answer });
  expect(await bram()).toMatchObject({ state: "member", reason: null, suspendedUntil: null });
  const heard = (await mailsTo("bram@example.org")).find(({ subject }) => subject.includes("appeal"));
  expect(heard?.text).toContain(answer);
  expect(await listAppeals(it.asFay)).toEqual([]);
});

test("nobody judges her own decision while somebody else can", async () => {
  await suspendBram();
  const appealId = await appeal();
  const own = "You made the decision that this is about, so somebody else answers it.";
  expect(await listAppeals(it.asAda)).toMatchObject([{ mayAnswer: own }]);
  await expect(answerAppeal(it.asAda, { appealId, verdict: "deny", answer })).rejects.toThrow(own);
  await expect(answerAppeal(it.asGus, { appealId, verdict: "grant", answer })).rejects.toThrow(
    "Only stewards answer appeals.",
  );
  await appointMembership(it.asFay, { membershipId: it.member.gus.id, role: "steward" });
  const asGus = { ...it.asGus, actor: { ...it.asGus.actor, role: "steward" as const } };
  await answerAppeal(asGus, { appealId, verdict: "deny", answer });
  expect(await bram()).toMatchObject({ state: "suspended", reason });
});

test("in a network of one steward who owns it, she answers it herself: better than nobody", async () => {
  const [guest] = await it.db
    .insert(memberships)
    .values({
      networkId: it.kiln.id,
      personId: it.who.nell.id,
      name: "Nell",
      state: "member",
      charterVersion: 1,
    })
    .returning();
  await removeMembership(it.asOtto, { membershipId: guest?.id ?? "", reason });
  await makeAppeal(it.asPerson("nell"), { network: "tuesday-kiln", words });
  const [waiting] = await listAppeals(it.asOtto);
  expect(waiting?.mayAnswer).toBe(true);
});

test("who was removed and is heard gets a place again, and says yes to the charter", async () => {
  await removeBram();
  await answerAppeal(it.asFay, { appealId: await appeal(), verdict: "grant", answer });
  expect(await bram()).toMatchObject({ state: "approved", reason: null });
  await acceptMembership(it.asPerson("bram"), { network, charterVersion: 1 });
  expect(await bram()).toMatchObject({ state: "newcomer" });
});

test("where every place is taken nobody is let back in, and the appeal stays open", async () => {
  await removeBram();
  const appealId = await appeal();
  const { memberCount } =
    (await it.db.select().from(networks).where(eq(networks.id, it.gardeners.id)))[0] ?? {};
  await it.db.update(networks).set({ capacity: memberCount }).where(eq(networks.id, it.gardeners.id));
  await expect(answerAppeal(it.asFay, { appealId, verdict: "grant", answer })).rejects.toThrow(
    "Every place is taken",
  );
  expect(await listAppeals(it.asFay)).toHaveLength(1);
});

test("it is said once, and answered once", async () => {
  await suspendBram();
  const said = await Promise.allSettled(
    Array.from({ length: 8 }, () => makeAppeal(it.asPerson("bram"), { network, words })),
  );
  expect(said.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const appealId = (await listAppeals(it.asFay))[0]?.id ?? "";
  const answers = await Promise.allSettled(
    Array.from({ length: 8 }, (_, at) =>
      answerAppeal(it.asFay, { appealId, verdict: at % 2 ? "grant" : "deny", answer }),
    ),
  );
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(makeAppeal(it.asPerson("bram"), { network, words })).rejects.toThrow(
    /You have appealed against this already|neither suspended nor removed/,
  );
});

test("another decision may be appealed against anew", async () => {
  await suspendBram();
  await answerAppeal(it.asFay, { appealId: await appeal(), verdict: "deny", answer });
  await removeBram();
  expect(await getOwnAppeal(it.asPerson("bram"), { network })).toBeNull();
  await appeal();
});

test("what a suspension was about is over when it ends, or when its person leaves", async () => {
  await suspendBram();
  const first = await appeal();
  await timePasses(it.member.bram.id);
  await suspendBram();
  const second = await appeal();
  await leaveMembership(it.asPerson("bram"), { network });
  for (const id of [first, second]) {
    const [row] = await it.db.select().from(appeals).where(eq(appeals.id, id));
    expect(row?.state).toBe("closed");
  }
});

test("only who was sent away appeals, and another network's owner finds nothing", async () => {
  await expect(makeAppeal(it.asPerson("cleo"), { network, words })).rejects.toThrow(
    "there is nothing to appeal",
  );
  await expect(makeAppeal(it.asPerson("nell"), { network, words })).rejects.toThrow(
    "This membership was not found.",
  );
  await suspendBram();
  const appealId = await appeal();
  expect(await listAppeals(it.asOtto)).toEqual([]);
  await expect(answerAppeal(it.asOtto, { appealId, verdict: "grant", answer })).rejects.toThrow(
    "This appeal was not found.",
  );
});
