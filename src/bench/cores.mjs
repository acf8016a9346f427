// @ts-check
// Which core a process runs on, and how much processor time it has used.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";

const count = cpus().length;
const taskset = count > 1 && spawnSync("taskset", ["--version"]).status === 0;

/** The server alone on the first core; load, database and everything else on the others. */
export const places = { server: "0", rest: count === 2 ? "1" : `1-${count - 1}` };

/** Why nothing is pinned, or null when it is. */
export const unpinned = taskset
  ? null
  : count > 1
    ? "There is no taskset here, so the server shares its core with the load: requests a second come out lower, CPU a request does not."
    : "This machine has one core, so the server shares it with the load: requests a second come out lower, CPU a request does not.";

export const where = unpinned ?? `Server on core ${places.server}; load and Postgres on core ${places.rest}`;

/** All threads of a process, and whatever it starts from now on. @param {number | undefined} pid @param {keyof typeof places} place */
export function pin(pid, place) {
  if (!unpinned && pid) spawnSync("taskset", ["-a", "-c", "-p", places[place], `${pid}`]);
}

/** Milliseconds of processor time used so far by a process and all its threads. @param {number} pid */
export function cpuOf(pid) {
  const stat = statOf(pid);
  if (stat) return stat.own;
  const { stdout } = spawnSync("ps", ["-o", "time=", "-p", `${pid}`], { encoding: "utf8" });
  return (
    stdout
      .trim()
      .split(":")
      .reduce((sum, part) => sum * 60 + Number(part), 0) * 1000
  );
}

/** The same for a process with all its children, gone ones too: a Postgres. Unknown outside Linux. @param {number} pid */
export function cpuOfFamily(pid) {
  const parent = statOf(pid);
  if (!parent) return null;
  const children = readdirSync("/proc").map((name) => (/^\d+$/.test(name) ? statOf(Number(name)) : null));
  return children.reduce(
    (sum, child) => sum + (child?.ppid === pid ? child.own : 0),
    parent.own + parent.gone,
  );
}

/** One tick is a hundredth of a second on every Linux that Node runs on. */
const tick = 10;

/** @param {number} pid */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The program's name stands in brackets and may hold spaces; the numbers come after it.
    const fields = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [, ppid = 0] = fields;
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
    return { ppid, own: (user + system) * tick, gone: (childUser + childSystem) * tick };
  } catch {
    return null; // gone, or no /proc on this system
  }
}
