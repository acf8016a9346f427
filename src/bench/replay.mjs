// @ts-check
// The same SQL without a server around it: each request's statements in their order, on one connection.
import { randomBytes, randomInt, randomUUID } from "node:crypto";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** @typedef {import("./capture.mjs").Asking} Asking */
/** @typedef {import("./capture.mjs").Made} Made */

/** @param {string} url */
export function replayer(url) {
  const sql = postgres(url, { max: 10, onnotice: () => {} }); // as many as the server has
  drizzle(sql); // which tells the client to leave dates and JSON alone, as the parameters were written down
  return {
    /** @param {Asking[]} askings @returns {() => Promise<void>} */
    of: (askings) => {
      let turn = 0;
      return async () => {
        const asking = askings[turn++ % askings.length];
        if (asking) await replay(sql, asking);
      };
    },
    /** Away with what a replay leaves in the queue. */
    clear: () => sql`
      delete from graphile_worker._private_jobs job using graphile_worker._private_tasks task
      where task.id = job.task_id and task.identifier = 'bench'`,
  };
}

/** @param {postgres.Sql} sql @param {Asking} asking */
async function replay(sql, { statements, made }) {
  if (statements.length === 0) return;
  const again = made ? anew(made) : (/** @type {unknown[]} */ parameters) => [...parameters];
  const connection = await sql.reserve();
  try {
    for (const { text, parameters } of statements) {
      const given = /** @type {any[]} */ (again(parameters));
      if (text.includes("graphile_worker.add_job")) given[0] = "bench"; // which no worker will take
      await connection.unsafe(text, given, { prepare: true }).values();
    }
  } finally {
    connection.release();
  }
}

let number = randomInt(1_000_000, 2_000_000_000); // far from what an earlier run left behind

/** What was written can be written only once: the next one has ids, a key and a number of its own. @param {Made} made */
function anew(made) {
  const names = made.ids.map((id) => [id, `${id.slice(0, 4)}${randomBytes(10).toString("hex")}`]);
  if (made.key) names.push([made.key, randomUUID()]);
  const next = ++number;
  /** @param {unknown} value */
  const fresh = (value) =>
    made.number !== undefined && value === made.number
      ? next
      : typeof value === "string"
        ? names.reduce((text, [was = "", is = ""]) => text.replaceAll(was, is), value)
        : value;
  return (/** @type {unknown[]} */ parameters) => parameters.map(fresh);
}
