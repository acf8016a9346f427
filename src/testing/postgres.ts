import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { wipe } from "@/local/database.mjs";
import { migrateDatabase } from "@/local/migrate.mjs";
import { startPostgres } from "@/local/postgres.mjs";
import { isAbandoned } from "@/local/postmaster.mjs";

const folders = join(tmpdir(), "trellis-test-");

declare module "vitest" {
  interface ProvidedContext {
    /** A server that may be filled and emptied at will; its database `template_trellis` is migrated and empty. */
    postgresUrl: string;
  }
}

/** Once per run: a throw-away Postgres, and in it the template that every test file gets a copy of. */
export default async function setup(project: TestProject) {
  const server = process.env.TEST_DATABASE_URL
    ? await given(process.env.TEST_DATABASE_URL)
    : await throwAway();
  try {
    const admin = postgres(server.url("postgres"), { max: 1, onnotice: () => {} });
    await admin`drop database if exists template_trellis with (force)`;
    await admin`create database template_trellis`;
    await admin.end();
    await migrateDatabase(server.url("template_trellis"));
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide("postgresUrl", server.url("postgres"));
  return server.stop;
}

async function throwAway() {
  for (const left of leftByOthers()) await wipe(left);
  const folder = mkdtempSync(folders);
  chmodSync(folder, 0o711); // the tests may run as root, and Postgres then runs as somebody else
  const server = await startPostgres({
    dataDir: join(folder, "postgres"),
    // Nobody will miss these rows after a power cut.
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" },
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A run that was killed could not stop its server, and nobody will ever join that one again. */
function leftByOthers() {
  const mine = readdirSync(tmpdir())
    .map((name) => join(tmpdir(), name))
    .filter(
      (path) =>
        path.startsWith(folders) && statSync(path, { throwIfNoEntry: false })?.uid === process.getuid?.(),
    );
  return mine.filter((folder) => isAbandoned(join(folder, "postgres")));
}

function given(address: string) {
  const url = (database: string) => Object.assign(new URL(address), { pathname: `/${database}` }).href;
  return { url, stop: async () => {} };
}
