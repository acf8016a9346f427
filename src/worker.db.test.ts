import { once } from "node:events";
import postgres from "postgres";
import { SMTPServer } from "smtp-server";
import { afterAll, expect, test } from "vitest";
import { database } from "@/platform/db";
import { queueMail } from "@/platform/mail";
import { startWorker, stopWorker, workerIsUp } from "./worker";

/** A slow post office: it says when a mail has come, and takes it only when told to. */
const taken: (() => void)[] = [];
const office = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, done) {
    stream.resume();
    stream.once("end", () => taken.push(() => done()));
  },
});
office.listen(0, "127.0.0.1");
await once(office.server, "listening");
const address = office.server.address();
process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;

const name = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
const outside = postgres(
  Object.assign(new URL(process.env.DATABASE_URL ?? ""), { pathname: "/postgres" }).href,
  {
    max: 1,
    onnotice: () => {},
  },
);

afterAll(async () => {
  await stopWorker();
  await outside.end();
  await new Promise<void>((closed) => office.close(closed));
});

async function connections() {
  const [row] = await outside`select count(*)::int as open from pg_stat_activity where datname = ${name}`;
  return row?.open;
}

const mail = {
  to: "ada@example.org",
  subject: "Frost tonight",
  text: "Cover the figs.",
  html: "<p>Figs.</p>",
};

async function shutDatabase() {
  await outside.unsafe(`alter database ${name} allow_connections false`);
  await outside`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
  await expect.poll(connections).toBe(0);
}
const openDatabase = () => outside.unsafe(`alter database ${name} allow_connections true`);

test("a database that is not there yet, or away for a moment, does not leave us without a worker for good", async () => {
  await shutDatabase();
  await startWorker();
  expect(workerIsUp()).toBe(false);
  await openDatabase();
  await expect.poll(workerIsUp, { timeout: 20_000 }).toBe(true);
  await queueMail({ db: database() }, mail);
  await expect.poll(() => taken.length, { timeout: 10_000 }).toBe(1);

  await shutDatabase();
  taken[0]?.();
  await expect.poll(workerIsUp, { timeout: 20_000 }).toBe(false);

  await openDatabase();
  await expect.poll(workerIsUp, { timeout: 20_000 }).toBe(true);
  await queueMail({ db: database() }, mail);
  await expect.poll(() => taken.length, { timeout: 10_000 }).toBe(2);
  taken[1]?.();
});
