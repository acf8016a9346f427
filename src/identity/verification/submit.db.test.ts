import { desc, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { BrandActor, Ctx } from "@/identity/actor";
import { files, mailbox } from "@/platform/tables";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { timePasses } from "@/testing/queue";
import { verified } from "@/testing/verified";
import { workOff } from "@/worker";
import { showBrand } from "../brand/reads";
import { domains, verificationSteps, verifications } from "../tables";
import { confirmVerification } from "./confirm";
import {
  getVerification,
  listVerifications,
  maySeePaper,
  mustBeVerified,
  paperScope,
  verifiedBrand,
} from "./reads";
import { refuseVerification } from "./refuse";
import { submitVerification } from "./submit";
import { withdrawVerification } from "./withdraw";

let it: Cast;
beforeEach(async () => {
  await beginAfresh();
  it = await cast();
});

const asTheo = (): Ctx<BrandActor> => ({
  ...it.asFern,
  actor: { kind: "brand", personId: it.who.theo.id, brandId: it.fern.id, role: "manager" },
});

const paperOf = async (brandId: string) => {
  const [paper] = await it.db
    .insert(files)
    .values({
      scope: paperScope(brandId),
      contentType: "application/pdf",
      bytes: 9,
      createdBy: it.who.fay.id,
    })
    .returning();
  return { fileId: paper?.id ?? "", name: "extract.pdf" };
};
const told = { legalName: "Fern & Co. GmbH", registration: "HRB 12345, Munich" };
const submit = async (legalName = told.legalName) =>
  submitVerification(it.asFern, { ...told, legalName, papers: [await paperOf(it.fern.id)] });
const waiting = async () => {
  const { waiting } = await listVerifications(it.asMarta);
  return waiting[0] as (typeof waiting)[0] & { submittedAt: Date };
};
const confirm = async () => {
  const { id, submittedAt } = await waiting();
  return confirmVerification(it.asMarta, { verificationId: id, submittedAt: submittedAt.toISOString() });
};
const mails = async () => {
  await workOff();
  const rows = await it.db.select().from(mailbox).orderBy(desc(mailbox.createdAt));
  return rows.map(({ to, subject }) => `${to}: ${subject}`);
};

test("Fay sends documents, Marta confirms them, and each hears of the other by mail", async () => {
  await submit();
  expect(await mails()).toEqual(["marta@example.org: Fern & Co. asks to be verified"]);
  expect(await waiting()).toMatchObject({ legalName: "Fern & Co. GmbH", brand: { slug: "fern-and-co" } });
  await confirm();
  expect(await mails()).toContain("fay@example.org: Fern & Co. GmbH is confirmed");
  expect(await getVerification(it.asFern)).toMatchObject({ state: "confirmed" });
});

test("a refusal carries its reason, and the brand may correct it and send it anew", async () => {
  await submit("Fern");
  await refuseVerification(it.asMarta, {
    verificationId: (await waiting()).id,
    reason: "The extract names a GmbH, and you wrote Fern alone.",
  });
  expect(await getVerification(it.asFern)).toMatchObject({
    state: "refused",
    reason: "The extract names a GmbH, and you wrote Fern alone.",
  });
  expect(await mails()).toContain("fay@example.org: We could not confirm Fern");
  await submit();
  expect(await getVerification(it.asFern)).toMatchObject({ state: "submitted", reason: null });
  const steps = await it.db.select({ move: verificationSteps.move }).from(verificationSteps);
  expect(steps.map(({ move }) => move)).toEqual(["submit", "refuse", "submit"]);
});

test("what Marta did not read is not confirmed by her", async () => {
  await submit();
  const read = await waiting();
  await withdrawVerification(it.asFern);
  await submitVerification(
    { ...it.asFern, now: new Date(it.now.getTime() + 1_000) },
    { ...told, legalName: "Somebody Else GmbH", papers: [await paperOf(it.fern.id)] },
  );
  const old = { verificationId: read.id, submittedAt: read.submittedAt.toISOString() };
  await expect(confirmVerification(it.asMarta, old)).rejects.toThrow("has sent this anew since you read it");
  expect(await getVerification(it.asFern)).toMatchObject({ state: "submitted" });
});

test("two operators at once: one of them decides", async () => {
  await submit();
  const { id: verificationId, submittedAt } = await waiting();
  const answers = await Promise.allSettled([
    ...[1, 2, 3].map(() =>
      confirmVerification(it.asMarta, { verificationId, submittedAt: submittedAt.toISOString() }),
    ),
    refuseVerification(it.asMarta, { verificationId, reason: "I cannot read the extract." }),
  ]);
  const [confirmed, refused] = [answers.slice(0, 3), answers.slice(3)];
  // A refusal may follow a confirmation, and then takes it back; a confirmation never follows a refusal.
  expect(confirmed.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(1);
  const { state } = await getVerification(it.asFern);
  expect(state).toBe(refused[0]?.status === "fulfilled" ? "refused" : "confirmed");
});

test("another brand's documents are as good as missing", async () => {
  const theirs = await paperOf(it.rival.id);
  await expect(submitVerification(it.asFern, { ...told, papers: [theirs] })).rejects.toThrow(
    "One of these documents is not kept here.",
  );
  expect(await it.db.select().from(verifications)).toEqual([]);
});

test("a manager reads how far it is, and neither sends it nor sees the documents", async () => {
  await submit();
  await expect(submitVerification(asTheo(), { ...told, papers: [] })).rejects.toThrow(
    "Only an owner of the brand",
  );
  await expect(withdrawVerification(asTheo())).rejects.toThrow("Only an owner of the brand");
  expect(await getVerification(asTheo())).toMatchObject({ state: "submitted", papers: [] });
  const see = (key: "fay" | "theo" | "otto" | "marta", operates = false) =>
    maySeePaper(it, { personId: it.who[key].id, operates, brandId: it.fern.id });
  expect([await see("fay"), await see("marta", true)]).toEqual([true, true]);
  expect([await see("theo"), await see("otto"), await see("marta")]).toEqual([false, false, false]);
});

test("one who was an owner a moment ago sends nothing any more", async () => {
  await submit();
  const was: Ctx<BrandActor> = { ...it.asFern, actor: { ...it.asFern.actor, personId: it.who.theo.id } };
  await expect(withdrawVerification(was)).rejects.toThrow("This verification was not found.");
});

test("the name and the mark stand only when both the name and the domain are proven", async () => {
  const shown = async () => (await showBrand(it, { slug: "fern-and-co" })).verified;
  await submit();
  expect(await shown()).toBeNull();
  await confirm();
  expect(await shown()).toBeNull();
  await it.db
    .insert(domains)
    .values({ brandId: it.fern.id, name: "fern.example.org", token: "t", state: "verified" });
  const proof = { legalName: "Fern & Co. GmbH", domain: "fern.example.org" };
  expect(await shown()).toEqual(proof);
  expect(await verifiedBrand(it, it.fern.id)).toEqual(proof);
  await withdrawVerification(it.asFern);
  expect(await shown()).toBeNull();
});

test("whoever acts for an unverified brand hears what is missing", async () => {
  await expect(mustBeVerified(it.asFern)).rejects.toThrow(
    "Fern & Co. has to prove who it is first: its legal name is not confirmed yet, and its domain is not verified yet.",
  );
  await submit();
  await confirm();
  await expect(mustBeVerified(it.asFern)).rejects.toThrow("first: its domain is not verified yet.");
  await it.db.delete(verifications).where(eq(verifications.brandId, it.fern.id));
  await verified(it.fern);
  await mustBeVerified(it.asFern);
});

test("when nobody answers for thirty days it goes back, with an apology", async () => {
  await submit();
  await timePasses((await waiting()).id);
  expect(await getVerification(it.asFern)).toMatchObject({ state: "draft", legalName: "Fern & Co. GmbH" });
  expect(await mails()).toContain("fay@example.org: Nobody has looked at Fern & Co. GmbH yet");
});
