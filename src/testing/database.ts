import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, inject } from "vitest";

// Runs before the imports of each test file, so that its database is there when anything first asks for it.
const server = inject("postgresUrl");
const name = `test_${randomBytes(6).toString("hex")}`;

const admin = postgres(server, { max: 1, onnotice: () => {} });
await admin`create database ${admin(name)} template template_trellis strategy wal_log`;
process.env.DATABASE_URL = Object.assign(new URL(server), { pathname: `/${name}` }).href;
const media = mkdtempSync(join(tmpdir(), "trellis-media-"));
process.env.MEDIA_DIR = media;

afterAll(async () => {
  // Connections that somebody still holds would be cut by the drop, and die noisily.
  const { trellisSql, trellisEar } = globalThis as {
    trellisSql?: postgres.Sql;
    trellisEar?: postgres.Sql;
  };
  await Promise.all([trellisSql?.end({ timeout: 1 }), trellisEar?.end({ timeout: 1 })]);
  await lastGoodbyes();
  rmSync(media, { recursive: true, force: true });
  await admin`drop database if exists ${admin(name)} with (force)`;
  await admin.end();
});

/** The queue's own pool says goodbye in its own time: a drop that cuts it off would look like a failure. */
async function lastGoodbyes() {
  for (let waited = 0; waited < 5_000; waited += 25) {
    const [still] = await admin`select count(*)::int as open from pg_stat_activity where datname = ${name}`;
    if (still?.open === 0) return;
    await setTimeout(25);
  }
}
