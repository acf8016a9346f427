import postgres from "postgres";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { prepareDatabase } from "./demo-town.mjs";

const url = process.env.DATABASE_URL ?? "";
const sql = postgres(url, { max: 1, onnotice: () => {} });
afterAll(() => sql.end());
afterEach(() => vi.unstubAllEnvs());

const theirs = { url, own: false, shared: true, revive: async () => false, stop: async () => {} };
const settings = { DATABASE_URL: url, MEDIA_DIR: "unused" };

test("a database that holds people gets no demo town, even when one is asked for", async () => {
  vi.stubEnv("DEMO", "1");
  await sql`insert into people (id, email) values ('per_1', 'ada@example.com')`;
  await prepareDatabase(theirs, settings);
  expect(await sql`select email from people`).toEqual([{ email: "ada@example.com" }]);
});

test("a town left half built in somebody's own database is not emptied without asking", async () => {
  vi.stubEnv("DEMO", "1");
  await sql.unsafe(`comment on database ${new URL(url).pathname.slice(1)} is 'Trellis: demo town begun'`);
  await expect(prepareDatabase(theirs, settings)).rejects.toThrow(/was left half built.*DEMO=0/);
  expect(await sql`select email from people`).toHaveLength(1);
});

test("a database from a newer version is refused before anything is changed", async () => {
  await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of the future', 1)`;
  await expect(prepareDatabase(theirs, settings)).rejects.toThrow(
    /this one does not know, probably a newer one/,
  );
});
