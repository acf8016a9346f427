// @ts-check
// What the server is told by its environment when it runs on this machine.

import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readEnv } from "../platform/variables.ts";
import { Problem } from "./say.mjs";

/** Nothing given is the demo town; somebody's own database is theirs alone, unless they ask for the town. */
export const isDemo = () => process.env.DEMO === "1" || (!process.env.DATABASE_URL && !process.env.DEMO);

/** Marta Ekström of the demo town, whom anybody may sign in as. */
const operatorOfTheTown = "marta.ekstrom@trellis.example";

export function wantedPort() {
  const given = process.env.PORT || "3000";
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Problem(`PORT is "${given}". Give a number from 1 to 65535, or leave it out for 3000.`);
  return port;
}

/** For what is tried in a database and at an address of its own, whatever is set for the real ones. */
export function forgetSettings() {
  const real = [
    "DATABASE_URL",
    "APP_URL",
    "NEXTAUTH_URL",
    "MEDIA_DIR",
    "PORT",
    "SMTP_URL",
    "STRIPE_SECRET_KEY",
  ];
  for (const name of real) delete process.env[name];
}

/** Said before anything is begun, in the sentences that the server itself would end with. */
export function assertSettings() {
  const { DATABASE_URL, NEXTAUTH_SECRET } = process.env;
  const ours = {
    DATABASE_URL: DATABASE_URL || "ours",
    NEXTAUTH_SECRET: NEXTAUTH_SECRET || "made once, and kept in the folder",
  };
  try {
    readEnv({ ...process.env, ...ours });
  } catch (error) {
    throw new Problem(/** @type {Error} */ (error).message);
  }
}

/** What people type. @param {number} port */
export const addressOf = (port) => process.env.APP_URL || `http://localhost:${port}`;

/** @param {{ databaseUrl: string, port: number, folder: string }} local */
export function serverSettings({ databaseUrl, port, folder }) {
  const { NEXTAUTH_URL, MEDIA_DIR, LOG_LEVEL, OPERATORS = "" } = process.env;
  const address = addressOf(port);
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: `${port}`,
    APP_URL: address,
    NEXTAUTH_URL: NEXTAUTH_URL || address,
    NEXTAUTH_SECRET: secret(folder),
    MEDIA_DIR: MEDIA_DIR || join(folder, "media"),
    NEXT_TELEMETRY_DISABLED: "1",
    // Whoever tries the project wants to read where it is, not every request.
    ...(isDemo() && {
      DEMO: "1",
      LOG_LEVEL: LOG_LEVEL || "warn",
      OPERATORS: `${OPERATORS} ${operatorOfTheTown}`.trim(),
    }),
  };
}

/** Kept, so that nobody is signed out by a restart. @param {string} folder */
function secret(folder) {
  const { NEXTAUTH_SECRET: given, NODE_ENV, DATABASE_URL } = process.env;
  if (given) return given;
  if (NODE_ENV === "production" && DATABASE_URL)
    throw new Problem(
      "NEXTAUTH_SECRET is missing. In production it must be the same on every server and after every start: set it to at least 32 random characters, for example the output of `openssl rand -base64 32`.",
    );
  const file = join(folder, "secret");
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8");
}
