// @ts-check
// Asks each thing a few times of a server that writes down its statements: what the two limits will repeat.
import { readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { gunzipSync } from "node:zlib";
import { Problem } from "../local/say.mjs";

/** @typedef {import("./points.mjs").Point} Point */
/** @typedef {import("./points.mjs").Asked} Asked */
/** @typedef {import("./statements.mjs").Statement} Statement */
/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer the body as it travelled */
/** @typedef {{ ids: string[], number?: number, key?: string }} Made what was written under new names, and the key it was sent under */
/** @typedef {{ statements: Statement[], made: Made | null }} Asking one request's statements in their order */
/** @typedef {{ answer: Answer, askings: Asking[] }} Captured */

/**
 * `settled` waits for the jobs that an answer leaves behind: their statements belong to it as well.
 * @param {Point} point @param {string} origin @param {string} file where the server writes
 * @param {() => Promise<void>} settled @returns {Promise<Captured>}
 */
export async function capture({ name, ask }, origin, file, settled) {
  for (let warm = 0; warm < 3; warm++) await send(ask(), origin);
  await settled();
  /** @type {Answer | undefined} */
  let answer;
  /** @type {Asking[]} */
  const askings = [];
  for (let turn = 0; turn < 8; turn++) {
    writeFileSync(file, "");
    const asked = ask();
    answer = await send(asked, origin);
    if (answer.status !== 200)
      throw new Problem(
        `The bench asks for ${name} at ${asked.path}, and the server answers ${answer.status}: ${textOf(answer).slice(0, 300)}`,
      );
    await settled();
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    const statements = inOrder(lines.map((line) => JSON.parse(line)));
    askings.push({ statements, made: madeBy(asked, answer, statements) });
  }
  if (!answer) throw new Error("nothing was asked");
  return { answer, askings };
}

/** What ran side by side on several connections, so that one alone can run it: each transaction in one piece. @param {Statement[]} statements */
function inOrder(statements) {
  /** @type {Map<number, Statement[]>} */
  const open = new Map();
  /** @type {Statement[][]} */
  const pieces = [];
  for (const statement of statements) {
    const running = open.get(statement.connection);
    if (running) running.push(statement);
    else pieces.push([statement]);
    if (statement.text.startsWith("begin")) open.set(statement.connection, pieces.at(-1) ?? []);
    if (/^(commit|rollback)\b/.test(statement.text)) open.delete(statement.connection);
  }
  return pieces.flat();
}

/** @param {Asked} asked @param {string} origin @returns {Promise<Answer>} */
const send = ({ method, path, headers, body }, origin) =>
  new Promise((resolve, reject) => {
    const sent = request(new URL(path, origin), { method, headers }, async (response) => {
      const parts = [];
      for await (const part of response) parts.push(part);
      resolve({
        status: response.statusCode ?? 0,
        headers: lasting(response.headers),
        body: Buffer.concat(parts),
      });
    });
    sent.once("error", reject).end(body);
  });

const ofOneConnection = new Set(["connection", "keep-alive", "transfer-encoding", "date", "content-length"]);

/** @param {import("node:http").IncomingHttpHeaders} headers */
const lasting = (headers) =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !ofOneConnection.has(name))
      .map(([name, value]) => [name, String(value)]),
  );

/** @param {Answer} answer */
export const textOf = ({ headers, body }) =>
  `${headers["content-encoding"] === "gzip" ? gunzipSync(body) : body}`;

/** @param {Asked} asked @param {Answer} answer @param {Statement[]} statements @returns {Made | null} */
function madeBy({ body }, answer, statements) {
  if (!body) return null;
  const [{ result }] = JSON.parse(textOf(answer));
  return { ids: statements.flatMap(newIds), number: result.data.number, key: JSON.parse(body)[0].key };
}

/** The ids of the rows that a statement writes: they come first in each. @param {Statement} statement */
function newIds({ text, parameters }) {
  if (!/^insert into "\w+" \("id"/.test(text)) return [];
  const rows = text.matchAll(/(?:values |\), )\(\$(\d+)/g);
  return [...rows].map(([, place]) => String(parameters[Number(place) - 1]));
}
