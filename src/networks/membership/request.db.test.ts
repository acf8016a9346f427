import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { mailbox } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { timePasses } from "@/testing/queue";
import { workOff } from "@/worker";
import { createInvitation } from "../invitation/create";
import { memberships, networks } from "../tables";
import { acceptMembership } from "./accept";
import { approveMembership } from "./approve";
import { refuseMembership } from "./refuse";
import { requestMembership } from "./request";
import { withdrawMembership } from "./withdraw";

let it: Cast;
beforeAll(async () => {
  it = await cast();
});

const knock = (as = it.asPerson("nell"), answers = ["Moonflowers"]) =>
  requestMembership(as, { network: "night-gardeners", name: "Nell", answers });
const rowOf = async (id: string) =>
  (
    await it.db.select().from(memberships).where(eq(memberships.id, id))
  )[0] as typeof memberships.$inferSelect;
const mailTo = async (name: string) => {
  await workOff();
  const mails = await it.db
    .select()
    .from(mailbox)
    .where(eq(mailbox.to, `${name}@example.org`));
  return mails.map((mail) => mail.subject);
};

test("Nell knocks, Gus approves, she says yes to the charter and is a newcomer", async () => {
  const { membershipId, state } = await knock();
  expect(state).toBe("applied");
  expect((await rowOf(membershipId)).answers).toEqual([
    { question: "What do you grow?", answer: "Moonflowers" },
  ]);

  await approveMembership(it.asGus, { membershipId });
  expect(await mailTo("nell")).toEqual(["There is a place for you in Night Gardeners"]);

  await acceptMembership(it.asPerson("nell"), { network: "night-gardeners", charterVersion: 1 });
  expect(await rowOf(membershipId)).toMatchObject({ state: "newcomer", charterVersion: 1 });

  await timePasses(membershipId);
  expect((await rowOf(membershipId)).state).toBe("member");
});

test("nobody knocks twice, and no member knocks at all", async () => {
  await expect(knock(it.asPerson("dov"))).rejects.toThrow("You have already asked to join");
  await expect(knock(it.asPerson("bram"))).rejects.toThrow("You are a member already");
  await expect(knock(it.asPerson("rosa"))).rejects.toThrow("Your membership is suspended");
});

test("eight knocks at once leave one request", async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => knock(it.asPerson("mina"))));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a question left out is asked for", async () => {
  await expect(knock(it.asPerson("theo"), [])).rejects.toThrow("Please answer each of the questions");
});

test("a member may not approve, and another network's steward finds nothing", async () => {
  const membershipId = it.member.dov.id;
  await expect(approveMembership(it.asBram, { membershipId })).rejects.toThrow(
    "Only a gatekeeper or steward may approve",
  );
  await expect(approveMembership(it.asOtto, { membershipId })).rejects.toThrow(
    "This membership was not found.",
  );
  expect((await rowOf(membershipId)).state).toBe("applied");
});

test("a refusal carries its reason to the person, who may ask again", async () => {
  const membershipId = it.member.dov.id;
  await refuseMembership(it.asAda, {
    membershipId,
    reason: "Please tell us a little more about your garden.",
  });
  expect(await mailTo("dov")).toEqual(["About your request to join Night Gardeners"]);
  expect((await rowOf(membershipId)).reason).toContain("a little more");
  const again = await knock(it.asPerson("dov"));
  expect(again).toEqual({ membershipId, state: "applied" });
});

test("a request that nobody answers lapses, and its place is free", async () => {
  const { membershipId } = await knock(it.asPerson("otto"));
  await timePasses(membershipId);
  expect((await rowOf(membershipId)).state).toBe("lapsed");
});

test("who took a request back is not approved any more", async () => {
  const { membershipId } = await knock(it.asPerson("otto"));
  await withdrawMembership(it.asPerson("otto"), { network: "night-gardeners" });
  await expect(approveMembership(it.asAda, { membershipId })).rejects.toThrow(
    "This membership is withdrawn now",
  );
});

test("a charter that changed since it was read must be read again", async () => {
  const { membershipId } = await knock(it.asPerson("otto"));
  await approveMembership(it.asAda, { membershipId });
  await expect(
    acceptMembership(it.asPerson("otto"), { network: "night-gardeners", charterVersion: 2 }),
  ).rejects.toThrow("The charter has changed");
});

test("a full network keeps requests in line, whoever approves", async () => {
  const { membershipId } = await knock(it.asPerson("theo"));
  const [before] = await it.db.select().from(networks).where(eq(networks.id, it.gardeners.id));
  await it.db
    .update(networks)
    .set({ capacity: before?.memberCount ?? 0 })
    .where(eq(networks.id, it.gardeners.id));
  await expect(approveMembership(it.asAda, { membershipId })).rejects.toThrow("Every place is taken");
  expect((await rowOf(membershipId)).state).toBe("applied");
  await it.db.update(networks).set({ capacity: 1_500 }).where(eq(networks.id, it.gardeners.id));
});

test("an invitation opens a closed door once, and only on a standing word", async () => {
  const network = "tuesday-kiln";
  const tokenOf = ({ href }: { href: string }) => new URL(href).searchParams.get("invitation") ?? "";
  const apply = (key: "bram" | "cleo", invitation?: string) =>
    requestMembership(it.asPerson(key), {
      network,
      name: key,
      answers: [],
      ...(invitation ? { invitation } : {}),
    });

  await expect(apply("bram")).rejects.toThrow("This network is by invitation");
  const once = tokenOf(await createInvitation(it.asOtto, { maxUses: 1, days: 7, note: "" }));
  expect(await apply("bram", once)).toMatchObject({ state: "approved" });
  await expect(apply("cleo", once)).rejects.toThrow("This invitation does not work any more");

  const addressed = tokenOf(
    await createInvitation(it.asOtto, { maxUses: 1, days: 7, note: "", email: "gita@example.org" }),
  );
  await expect(apply("cleo", addressed)).rejects.toThrow("is for another address");
});
