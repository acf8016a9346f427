import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { endChildren } from "./processes.mjs";
import { sleep } from "./say.mjs";
import { openStandIn, stopStandIn, wipeStandIn } from "./stand-in.mjs";
import { sdkFor } from "./stripe/try-stand-in";

const folder = mkdtempSync(join(tmpdir(), "trellis-stand-in-process-"));
const server = { port: 1, appUrl: "http://localhost:3999" };
const without = (...names: string[]) => {
  for (const name of names) vi.stubEnv(name, undefined);
};
const speak = ({ settings }: Awaited<ReturnType<typeof openStandIn>>) =>
  sdkFor({ address: `${settings.STRIPE_ADDRESS}`, secretKey: `${settings.STRIPE_SECRET_KEY}` }, 2);

beforeAll(() => without("STRIPE_SECRET_KEY", "DATABASE_URL", "DEMO"));
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await endChildren();
  rmSync(folder, { recursive: true, force: true });
});

test("who has a key speaks with Stripe itself", async () => {
  vi.stubEnv("STRIPE_SECRET_KEY", "sk_live_theirs");
  expect((await openStandIn(folder, server)).settings).toEqual({});
});

test("somebody's own database takes no play money", async () => {
  vi.stubEnv("DATABASE_URL", "postgres://db/theirs");
  expect((await openStandIn(folder, server)).settings).toEqual({});
});

test("a second start joins the first, and both know the same", async () => {
  without("STRIPE_SECRET_KEY", "DATABASE_URL");
  const first = await openStandIn(folder, server);
  const second = await openStandIn(folder, server);
  expect(second.settings).toEqual(first.settings);
  const { id } = await speak(first).customers.create({ email: "fern@example.com" });
  expect(await speak(second).customers.retrieve(id)).toMatchObject({ email: "fern@example.com" });
});

test("killed in the middle, it comes back where it was and forgets nothing", async () => {
  without("STRIPE_SECRET_KEY", "DATABASE_URL");
  const standIn = await openStandIn(folder, server);
  const stripe = speak(standIn);
  const made = await Promise.all(
    Array.from({ length: 20 }, (_, n) => stripe.customers.create({ email: `n${n}@example.com` })),
  );
  const { pid } = JSON.parse(readFileSync(join(folder, "stripe", "serving.json"), "utf8"));
  process.kill(pid, "SIGKILL");
  while (!(await standIn.revive())) await sleep(10); // dying takes a moment

  const { data } = await stripe.customers.list({ limit: 100 });
  const kept = new Set(data.map(({ id }) => id));
  expect(made.filter(({ id }) => !kept.has(id))).toEqual([]);
});

test("a new town has no old money", async () => {
  without("STRIPE_SECRET_KEY", "DATABASE_URL");
  const standIn = await openStandIn(folder, server);
  await wipeStandIn(folder);
  expect((await speak(standIn).customers.list()).data).toEqual([]);
});

test("what a killed start has left running is ended before its folder goes", async () => {
  without("STRIPE_SECRET_KEY", "DATABASE_URL");
  const standIn = await openStandIn(folder, server);
  await stopStandIn(folder);
  await expect(fetch(`${standIn.settings.STRIPE_ADDRESS}/look.css`)).rejects.toThrow("fetch failed");
  expect(existsSync(join(folder, "stripe", "serving.json"))).toBe(false);
});
