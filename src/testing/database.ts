import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  const { trellisSql } = globalThis as { trellisSql?: postgres.Sql };
  await trellisSql?.end({ timeout: 1 });
  rmSync(media, { recursive: true, force: true });
  await admin`drop database if exists ${admin(name)} with (force)`;
  await admin.end();
});
