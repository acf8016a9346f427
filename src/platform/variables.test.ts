import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readEnv, variables } from "./variables";

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

test("mail to real people is not sent below an address that does not exist", () => {
  const mailing = { ...enough, NODE_ENV: "production", SMTP_URL: "smtp://post.example:25" };
  expect(() => readEnv(mailing)).toThrow("POSTAL_ADDRESS is missing: mail that goes to many");
  const POSTAL_ADDRESS = "Fern & Co., 1 High Street, Dublin";
  expect(readEnv({ ...mailing, POSTAL_ADDRESS })).toMatchObject({ POSTAL_ADDRESS });
  expect(readEnv({ ...mailing, DEMO: "1" }).POSTAL_ADDRESS).toContain("Exampleton");
});

test("nobody is billed real money in the name of the demo town", () => {
  const billing = { ...enough, NODE_ENV: "production", STRIPE_SECRET_KEY: "sk_live_1" };
  expect(() => readEnv(billing)).toThrow("ISSUER_TAX_ID is missing: whoever is billed real money");
  expect(readEnv({ ...billing, ISSUER_TAX_ID: "IE 1234567X" })).toMatchObject({ ISSUER_NAME: "Trellis" });
  expect(readEnv({ ...billing, DEMO: "1" }).ISSUER_TAX_ID).toContain("demo town");
  expect(readEnv({ ...billing, STRIPE_SECRET_KEY: "sk_test_1" }).ISSUER_TAX_ID).toContain("demo town");
});

test("all that is wrong is said at once", () => {
  expect(() => readEnv({})).toThrow(/DATABASE_URL is missing[\s\S]*NEXTAUTH_SECRET is missing/);
});

test("the README's table names every variable, and none that nobody reads", () => {
  const readme = readFileSync("README.md", "utf8");
  const [, table = ""] = readme.match(/## Configure it\n([\s\S]*?)\n## /) ?? [];
  const named = [...table.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name]) => name);
  const readElsewhere = ["PORT", "TRUST_PROXY"]; // before there is a typed environment
  expect([...new Set(named)].sort()).toEqual([...variables, ...readElsewhere].sort());
});
