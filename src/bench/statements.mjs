// @ts-check
// Loaded ahead of a server: writes down every statement that its requests send to the database.
import { appendFileSync } from "node:fs";

/** @typedef {{ connection: number, text: string, parameters: unknown[] }} Statement */

const { BENCH_STATEMENTS: file = "" } = process.env;

/** @type {import("postgres").Sql | undefined} */
let client;

// The server keeps its one client under this name (platform/db), so this sees it being made.
Object.defineProperty(globalThis, "trellisSql", {
  get: () => client,
  set: (/** @type {import("postgres").Sql} */ made) => {
    client = made;
    made.options.debug = (connection, text, parameters) =>
      appendFileSync(file, `${JSON.stringify({ connection, text, parameters })}\n`);
  },
});
