// @ts-check
// Where the CPU of a point goes: a profile to open in a browser's developer tools, and its heaviest lines here.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "../local/say.mjs";

/** @typedef {{ id: number, callFrame: { functionName: string, url: string, lineNumber: number, columnNumber: number }, children?: number[] }} Node */
/** @typedef {{ nodes: Node[], samples: number[], timeDeltas: number[] }} Profile */

/** @param {import("./stage.mjs").Stage} stage @param {import("./points.mjs").Point} point @param {string} folder */
export async function profile({ inspector, server }, point, folder) {
  const [target] = await (await fetch(`http://127.0.0.1:${inspector}/json`)).json();
  const devtools = await open(target.webSocketDebuggerUrl);
  await devtools.call("Profiler.enable");
  await devtools.call("Profiler.setSamplingInterval", { interval: 200 });
  await devtools.call("Profiler.start");
  await server(point, 8, 5);
  const { profile } = await devtools.call("Profiler.stop");
  devtools.close();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${point.name}.cpuprofile`);
  writeFileSync(file, JSON.stringify(profile));
  say(`\n${point.name}: ${file}`);
  for (const [where, share] of heaviest(profile, 12))
    say(`  ${(share * 100).toFixed(1).padStart(5)} %  ${where}`);
}

/** What was running, by its own time, idle time left out. @param {Profile} profile @param {number} most @returns {[string, number][]} */
function heaviest({ nodes, samples, timeDeltas }, most) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  /** @type {Map<string, number>} */
  const spent = new Map();
  let all = 0;
  for (const [at, id] of samples.entries()) {
    const frame = byId.get(id);
    const time = timeDeltas[at] ?? 0;
    if (!frame || frame.functionName === "(idle)") continue;
    const where = `${frame.functionName || "(anonymous)"}  ${frame.url.split("/").slice(-2).join("/")}:${frame.lineNumber + 1}:${frame.columnNumber}`;
    all += time;
    spent.set(where, (spent.get(where) ?? 0) + time);
  }
  return [...spent]
    .map(([where, time]) => /** @type {[string, number]} */ ([where, time / all]))
    .sort((a, b) => b[1] - a[1])
    .slice(0, most);
}

/** @param {string} address */
async function open(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  let last = 0;
  return {
    /** @param {string} method @param {object} [params] @returns {Promise<any>} */
    call: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        const hear = (/** @type {MessageEvent} */ event) => {
          const message = JSON.parse(event.data);
          if (message.id !== id) return;
          socket.removeEventListener("message", hear);
          if (message.error) reject(new Error(message.error.message));
          else resolve(message.result);
        };
        socket.addEventListener("message", hear);
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}
