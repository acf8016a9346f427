import { expect, test } from "vitest";
import { readEnv } from "./env";

const enough = { DATABASE_URL: "postgres://localhost/trellis", NEXTAUTH_SECRET: "s".repeat(32) };

test("a database and a secret are enough", () => {
  expect(readEnv(enough)).toMatchObject({ APP_URL: "http://localhost:3000", DEMO: false, LOG_LEVEL: "info" });
});

test("an empty line in a settings file means that it is not given", () => {
  const env = readEnv({ ...enough, SMTP_URL: "", DEMO: "" });
  expect(env.SMTP_URL).toBeUndefined();
  expect(env.DEMO).toBe(false);
});

test.each([
  [
    "DATABASE_URL",
    { ...enough, DATABASE_URL: undefined },
    "DATABASE_URL is missing: give a Postgres address",
  ],
  ["NEXTAUTH_SECRET", { ...enough, NEXTAUTH_SECRET: "short" }, "NEXTAUTH_SECRET is too short to be a secret"],
  ["APP_URL", { ...enough, APP_URL: "trellis" }, "APP_URL is not an address: give the one that people type"],
  ["SMTP_URL", { ...enough, SMTP_URL: "mail server" }, "SMTP_URL is not an address: give smtp://"],
  ["DEMO", { ...enough, DEMO: "yes" }, "DEMO is a switch: give 1 for on or 0 for off"],
])("a wrong %s is named, with the fix", (_, variables, sentence) => {
  expect(() => readEnv(variables)).toThrow(sentence);
});

test("all that is wrong is said at once", () => {
  expect(() => readEnv({})).toThrow(/DATABASE_URL is missing[\s\S]*NEXTAUTH_SECRET is missing/);
});
