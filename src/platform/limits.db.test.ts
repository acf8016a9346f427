import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "./db";
import { isSpent, spend, within } from "./limits";
import { rateLimits } from "./tables";

const thrice = { name: "knock", points: 3, seconds: 60 };
const aMinuteLater = () =>
  database()
    .update(rateLimits)
    .set({ expire: sql`${rateLimits.expire} - interval '1 minute'` });

test("the fourth knock in a minute is one too many, and the next minute forgives it", async () => {
  for (let knock = 1; knock <= 3; knock++) expect(await within(thrice, "ada")).toBe(true);
  expect(await within(thrice, "ada")).toBe(false);
  expect(await within(thrice, "bram")).toBe(true);
  await aMinuteLater();
  expect(await within(thrice, "ada")).toBe(true);
});

test("knocks that arrive together are each counted", async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => within(thrice, "cleo")));
  expect(answers.filter(Boolean)).toHaveLength(3);
});

test("one too many is told when to come back", async () => {
  for (let knock = 1; knock <= 3; knock++) await spend(thrice, "dov", "knocks");
  await expect(spend(thrice, "dov", "knocks")).rejects.toThrow(
    "That is a lot of knocks in a short time. Please try again in a minute.",
  );
});

test("asking whether any are left uses none up", async () => {
  for (let knock = 1; knock <= 2; knock++) await within(thrice, "fay");
  for (let ask = 0; ask < 5; ask++) expect(await isSpent(thrice, "fay")).toBe(false);
  await within(thrice, "fay");
  expect(await isSpent(thrice, "fay")).toBe(true);
  await aMinuteLater();
  expect(await isSpent(thrice, "fay")).toBe(false);
});
