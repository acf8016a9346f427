import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { database } from "@/platform/db";
import { mailbox, rateLimits } from "@/platform/tables";
import { workOff } from "@/worker";
import { personOf } from "../session/reads";
import { people, sessions, signInTokens } from "../tables";
import { askSignIn } from "./ask";
import { confirmSignIn } from "./confirm";
import { endSignIn } from "./end";
import { Return } from "./schema";

const db = database();
const host = "localhost:3000";
const adasLaptop = { secret: "the laptop's own secret", host, userAgent: "Laptop" };
const elsewhere = { secret: "some other browser", host, userAgent: "Phone" };

beforeEach(async () => {
  for (const table of [mailbox, rateLimits, signInTokens, sessions]) await db.delete(table);
});

const mails = async (to: string) => {
  await workOff();
  return db.select().from(mailbox).where(eq(mailbox.to, to));
};
const ask = (email: string, to = "/") => askSignIn({ email, to }, adasLaptop, "peer");
const linkFor = async (email: string) => {
  const [mail] = await mails(email);
  const { searchParams } = new URL(mail?.text.match(/http\S+/)?.[0] ?? "about:blank");
  return { token: searchParams.get("token") ?? "", email, to: "/" };
};
const tokenIn = (cookies: string[]) =>
  cookies.find((cookie) => cookie.startsWith("__Host-sid="))?.match(/^__Host-sid=([^;]+)/)?.[1] ?? "";

test("Ada asks, presses the button where she asked, and is in", async () => {
  await ask("ada@example.org");
  const answer = await confirmSignIn(await linkFor("ada@example.org"), adasLaptop, "peer", {});
  if (typeof answer === "string") throw new Error(answer);
  const cookie = answer.cookies.find((one) => one.startsWith("__Host-sid=")) ?? "";
  expect(cookie).toMatch(/Path=\/; .*HttpOnly; Secure; SameSite=Lax/);
  expect(cookie).not.toContain("Domain");

  const token = tokenIn(answer.cookies);
  expect(await personOf({ db }, token, host)).toMatchObject({ email: "ada@example.org" });
  expect(await personOf({ db }, token, "other.example")).toBeNull();
  const [row] = await db.select().from(sessions);
  expect(JSON.stringify(row)).not.toContain(token);
});

test("a link works once", async () => {
  await ask("ada@example.org");
  const link = await linkFor("ada@example.org");
  expect(await confirmSignIn(link, adasLaptop, "peer", {})).not.toBe("spent");
  expect(await confirmSignIn(link, adasLaptop, "peer", {})).toBe("spent");
});

test("a link is of no use in another browser, and stays good in its own", async () => {
  await ask("ada@example.org");
  const link = await linkFor("ada@example.org");
  expect(await confirmSignIn(link, elsewhere, "peer", {})).toBe("elsewhere");
  expect(await confirmSignIn(link, adasLaptop, "peer", {})).not.toBe("spent");
});

test("a link is of no use after ten minutes", async () => {
  await ask("ada@example.org");
  const link = await linkFor("ada@example.org");
  const [token] = await db.select().from(signInTokens);
  expect((token?.expiresAt.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(600_000);
  await db.update(signInTokens).set({ expiresAt: sql`now() - interval '1 second'` });
  expect(await confirmSignIn(link, adasLaptop, "peer", {})).toBe("spent");
});

test("the address is stored in one spelling, and tricks get no mail", async () => {
  await ask("  ADA@Example.ORG ");
  expect(await mails("ada@example.org")).toHaveLength(1);
  const tricks = [
    "ada＠example.org",
    '"e@evil.test"@example.org',
    "ada@example.org,evil.test",
    "ada@example.org\r\nBcc: x@evil.test",
    `${"a".repeat(300)}@example.org`,
    "ada@exаmple.org",
  ];
  for (const trick of tricks) expect(await ask(trick), trick).toBe(true);
  await workOff();
  expect(await db.select().from(mailbox)).toHaveLength(1);
});

test("the sixth mail in an hour is not sent, and the asker is told the same", async () => {
  for (let time = 1; time <= 7; time++) expect(await ask("ada@example.org")).toBe(true);
  expect(await mails("ada@example.org")).toHaveLength(5);
});

test("one peer may ask thirty times an hour", async () => {
  for (let time = 1; time <= 30; time++) expect(await ask(`person-${time}@example.org`)).toBe(true);
  expect(await ask("one-more@example.org")).toBe(false);
});

test("after a sign-in only a path of our own may follow", async () => {
  for (const to of ["https://evil.test", "//evil.test", "/\\evil.test", "javascript:alert(1)"]) {
    for (const table of [mailbox, rateLimits]) await db.delete(table);
    await ask("ada@example.org", to);
    const answer = await confirmSignIn({ ...(await linkFor("ada@example.org")), to }, adasLaptop, "peer", {});
    if (typeof answer === "string") throw new Error(answer);
    expect(new URL(answer.redirect, "http://localhost:3000").host).toBe(host);
  }
});

test("what somebody came with is still there after the sign-in", () => {
  const to = "/n/night-gardeners/join?invitation=abc";
  expect(Return.parse({ to: `http://localhost:3000${to}` })).toEqual({ to });
  expect(Return.parse({ to })).toEqual({ to });
});

test("eight presses of one button at once open one session", async () => {
  for (let round = 0; round < 200; round++) {
    for (const table of [mailbox, rateLimits, sessions]) await db.delete(table);
    await ask("ada@example.org");
    const link = await linkFor("ada@example.org");
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => confirmSignIn(link, adasLaptop, "peer", {})),
    );
    expect(answers.filter((answer) => typeof answer !== "string")).toHaveLength(1);
    expect(await db.select().from(sessions)).toHaveLength(1);
  }
  expect(await db.select().from(people).where(eq(people.email, "ada@example.org"))).toHaveLength(1);
});

test("signing out ends the session at its next request", async () => {
  await ask("ada@example.org");
  const answer = await confirmSignIn(await linkFor("ada@example.org"), adasLaptop, "peer", {});
  if (typeof answer === "string") throw new Error(answer);
  const token = tokenIn(answer.cookies);
  await endSignIn(adasLaptop, { "__Host-sid": token });
  expect(await personOf({ db }, token, host)).toBeNull();
});

test("a session unused for a day is over", async () => {
  await ask("ada@example.org");
  const answer = await confirmSignIn(await linkFor("ada@example.org"), adasLaptop, "peer", {});
  if (typeof answer === "string") throw new Error(answer);
  await db.update(sessions).set({ seenAt: sql`now() - interval '25 hours'` });
  expect(await personOf({ db }, tokenIn(answer.cookies), host)).toBeNull();
});
