// @ts-check
// The most that one core could do: a server of node:http alone that sends bytes kept from real answers.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

/** @typedef {{ status: number, headers: Record<string, string>, body: string }} Kept the body in base64 */

const [, , file = "", port = ""] = process.argv;
/** @type {Record<string, Kept>} */
const kept = JSON.parse(readFileSync(file, "utf8"));
const answers = new Map(
  Object.entries(kept).map(([name, { body, ...rest }]) => [
    `/${name}`,
    { ...rest, body: Buffer.from(body, "base64") },
  ]),
);

createServer(async (request, response) => {
  for await (const _ of request); // what was sent is read, as anybody would
  const answer = answers.get(request.url ?? "");
  if (!answer) return response.writeHead(404).end();
  response.writeHead(answer.status, answer.headers).end(answer.body);
}).listen(Number(port), "localhost", () => process.send?.("listening"));
