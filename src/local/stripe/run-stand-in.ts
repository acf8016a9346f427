// The stand-in as a process of its own, started by the launcher. One folder is served by one process.
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "../postmaster.mjs";
import { serveStandIn } from "./serve-stand-in";

const { STAND_IN_FOLDER = "", STAND_IN_PORT = "0", STAND_IN_PAGES = "", STAND_IN_HOOK = "" } = process.env;
const { STRIPE_SECRET_KEY: secretKey = "", STRIPE_WEBHOOK_SECRET: secret = "" } = process.env;
const [url = "", host = ""] = STAND_IN_HOOK.split(" ");
const note = join(STAND_IN_FOLDER, "serving.json");
const mine = `${note}.${process.pid}`;

if (claim()) {
  const standIn = await serveStandIn({
    folder: STAND_IN_FOLDER,
    port: Number(STAND_IN_PORT),
    secretKey,
    pages: STAND_IN_PAGES,
    webhook: { url, secret, host },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, async () => {
      await standIn.stop();
      if (holder() === process.pid) rmSync(note, { force: true });
      process.exit(0);
    });
}

/** Whole at once, so that two who start at the same moment cannot both be first. @returns whether nobody else serves */
function claim() {
  mkdirSync(STAND_IN_FOLDER, { recursive: true });
  writeFileSync(mine, JSON.stringify({ pid: process.pid, port: Number(STAND_IN_PORT) }));
  try {
    if (existsSync(note) && !isAlive(holder())) rmSync(note);
    linkSync(mine, note);
    return true;
  } catch {
    return false; // somebody is there already, and the launcher will find it
  } finally {
    rmSync(mine);
  }
}

/** Who serves this folder, or served it last. */
function holder(): number {
  return existsSync(note) ? JSON.parse(readFileSync(note, "utf8")).pid : 0;
}
