import { sql } from "drizzle-orm";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeEach, expect, test } from "vitest";
import { workOff } from "@/worker";
import { database, transact } from "./db";
import { jobKind } from "./jobs";
import { type Mail, queueMail, receipt } from "./mail";

const received: ParsedMail[] = [];
let busy = false;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, done) {
    simpleParser(stream).then((mail) => {
      if (busy) return done(Object.assign(new Error("Try again later"), { responseCode: 451 }));
      received.push(mail);
      done();
    }, done);
  },
});
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
const address = server.server.address();
process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;

afterAll(() => new Promise<void>((closed) => server.close(closed)));
beforeEach(() => {
  received.length = 0;
  busy = false;
});

const ctx = { db: database() };
const mail: Mail = {
  to: "ada@example.org",
  subject: "The moonflowers are out",
  text: "Come and look.",
  html: "<p>Come and look.</p>",
};

test("a mail is handed to the server in a real conversation", async () => {
  await queueMail(ctx, { ...mail, headers: { "List-Unsubscribe": "<https://trellis.example/u/1>" } });
  await workOff();
  expect(received).toHaveLength(1);
  expect(received[0]?.subject).toBe("The moonflowers are out");
  expect(received[0]?.text?.trim()).toBe("Come and look.");
  expect(received[0]?.headers.has("list-unsubscribe")).toBe(false);
  expect(received[0]?.headers.get("list")).toMatchObject({
    unsubscribe: { url: "https://trellis.example/u/1" },
  });
});

test("a mail for something that did not happen is never sent", async () => {
  await expect(
    transact(ctx, async (ctx) => {
      await queueMail(ctx, mail);
      throw new Error("it did not happen");
    }),
  ).rejects.toThrow("it did not happen");
  await workOff();
  expect(received).toHaveLength(0);
});

test("a busy server is asked again later, and nothing is lost", async () => {
  busy = true;
  await queueMail(ctx, mail);
  await workOff();
  expect(received).toHaveLength(0);
  const [waiting] = await ctx.db.execute<{ attempts: number; last_error: string }>(
    "select attempts, last_error from graphile_worker._private_jobs",
  );
  expect(waiting).toMatchObject({ attempts: 1, last_error: expect.stringContaining("Try again later") });

  busy = false;
  await ctx.db.execute("update graphile_worker._private_jobs set run_at = now()");
  await workOff();
  expect(received).toHaveLength(1);
});

test("what waits in the queue cannot be read there", async () => {
  await queueMail(ctx, { ...mail, text: "https://trellis.example/sign-in/confirm?token=secret" });
  const rows = await ctx.db.execute("select payload::text from graphile_worker._private_jobs");
  expect(JSON.stringify(rows)).not.toContain("secret");
  await workOff();
  expect(received[0]?.text).toContain("token=secret");
});

test("a line break in a subject adds no header", async () => {
  await queueMail(ctx, { ...mail, subject: "Hello\r\nBcc: eve@example.org" });
  await workOff();
  expect(received[0]?.bcc).toBeUndefined();
  expect(received[0]?.headers.has("bcc")).toBe(false);
});

test("the receipt of a mail comes when the server has taken it, and not before", async () => {
  const taken = jobKind<{ of: string }>("taken");
  const waiting = async () => {
    const [row] = await ctx.db.execute<{ count: number }>(
      sql`select count(*)::int from graphile_worker.jobs where task_identifier = ${taken.name}`,
    );
    return row?.count;
  };
  busy = true;
  await queueMail(ctx, mail, receipt(taken, { of: "Ada" }));
  await workOff();
  expect(await waiting()).toBe(0);
  busy = false;
  await ctx.db.execute(sql`update graphile_worker._private_jobs set run_at = now()`);
  await workOff();
  expect(await waiting()).toBe(1);
});
