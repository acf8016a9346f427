import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { BrandActor, Ctx } from "@/identity/actor";
import { beginAfresh } from "@/testing/afresh";
import { layApproach, offered } from "@/testing/approaches";
import { type Cast, cast } from "@/testing/cast";
import { asRival, prove } from "@/testing/proposals";
import { workOff } from "@/worker";
import { revokeApproach } from "../approach/revoke";
import { findListings } from "../listing/reads";
import { submitListing } from "../listing/submit";
import { questions } from "../tables";
import { answerQuestion } from "./answer";
import { askQuestion } from "./ask";
import { mostWaiting } from "./policy";
import { listQuestions } from "./reads";

let it: Cast;
let rival: Ctx<BrandActor>;
let approachId: string;
const words = "Who pays for the domain, and until when?";
const answer = "We do, until next March.";

/** Rival Seeds was let in near the Night Gardeners. */
beforeEach(async () => {
  await beginAfresh();
  it = await cast();
  rival = asRival(it);
  await prove(it, it.rival.id, "Rival Seeds Ltd");
  await it.db.execute(sql`delete from graphile_worker._private_jobs`);
  const { listingId } = await submitListing(it.asFay, offered);
  const sides = { to: it.gardeners.id, by: it.rival.id, from: it.who.otto.id };
  ({ approachId } = await layApproach(it, { ...sides, listingId, state: "granted" }));
});

const subjects = async () => {
  await workOff();
  const rows = await it.db.execute<{ to: string; subject: string }>(
    sql`select "to", subject from mailbox order by id`,
  );
  return rows.map((mail) => [mail.to, mail.subject]);
};

test("a buyer who was let in asks, the seller answers once, and each hears of it", async () => {
  const { question } = await askQuestion(rival, { approachId, words });
  await answerQuestion(it.asFay, { question, answer });
  expect(await listQuestions(rival, { approachId })).toMatchObject([{ words, answer, who: "Otto Brandt" }]);
  expect(await listQuestions(it.asFay, { approachId })).toMatchObject([{ words, answer }]);
  const told = await subjects();
  expect(told).toContainEqual([it.who.fay.email, "Rival Seeds has a question about Night Gardeners."]);
  expect(told).toContainEqual([it.who.otto.email, "Your question about Night Gardeners was answered."]);
  await expect(answerQuestion(it.asFay, { question, answer: "Or perhaps not." })).rejects.toThrow(
    "This was answered already, and an answer stays as it was given.",
  );
  await expect(it.db.update(questions).set({ answer: "Or perhaps not." })).rejects.toMatchObject({
    cause: { message: "what was asked and answered stays as it was" },
  });
});

test("eight answers at once: one stands", async () => {
  const { question } = await askQuestion(rival, { approachId, words });
  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, () => answerQuestion(it.asFay, { question, answer })),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("whoever is not inside any more asks nothing, and reads what she asked before", async () => {
  await askQuestion(rival, { approachId, words });
  await revokeApproach(it.asFay, { approachId, reason: "You told somebody of it." });
  await expect(askQuestion(rival, { approachId, words })).rejects.toThrow("You are not inside now.");
  expect(await listQuestions(rival, { approachId })).toHaveLength(1);
});

test("another brand and another owner do not find them", async () => {
  const { question } = await askQuestion(rival, { approachId, words });
  await expect(listQuestions(it.asOtto, { approachId })).rejects.toThrow("This approach was not found.");
  await expect(answerQuestion(it.asOtto, { question, answer })).rejects.toThrow(
    "This question was not found.",
  );
});

test("so many wait at a time, whoever asks at once", async () => {
  const tries = await Promise.allSettled(
    Array.from({ length: mostWaiting + 4 }, (_, place) =>
      askQuestion(rival, { approachId, words: `${words} (${place})` }),
    ),
  );
  const refused = tries.flatMap((each) => (each.status === "rejected" ? [`${each.reason.message}`] : []));
  expect(refused).toEqual(
    Array(4).fill("10 of your questions wait for an answer. Ask the next when one was answered."),
  );
});

test("what stays unanswered for three days counts in how the seller answers", async () => {
  const rate = async () => {
    const [shown] = await findListings(it.asVisitor, { order: "newest" });
    return shown?.answers;
  };
  const { question } = await askQuestion(rival, { approachId, words });
  await answerQuestion(it.asFay, { question, answer });
  const good = await rate();
  await askQuestion(rival, { approachId, words });
  expect(await rate(), "there is still time").toBe(good);
  await it.db.execute(sql`update questions set created_at = now() - interval '4 days' where answer is null`);
  expect(await rate()).not.toBe(good);
});
