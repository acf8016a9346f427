// @ts-check
// npm run bench
// Like `npm start` it runs on the system's Node with nothing installed, so it imports only Node's own at first.
import { installIfNeeded, onPinnedNode } from "../local/install.mjs";
import { Problem, sayWhy } from "../local/say.mjs";

const requests = ["landing", "feed", "thread", "search", "reply", "directory", "proposal"];
const names = [...requests, "publish", "posting"];

try {
  const options = readOptions(process.argv.slice(2));
  installIfNeeded();
  if (await onPinnedNode(import.meta.url)) {
    const { bench } = await import("./run.mjs");
    await bench(options);
  }
} catch (error) {
  sayWhy(error);
  process.exitCode = 1;
}

/** @typedef {{ seconds: number, rounds: number, only: string[], keep: boolean, profile: boolean, out: string | undefined }} Options */

/** @param {string[]} words @returns {Options} */
function readOptions(words) {
  /** @type {Options} */
  const options = { seconds: 3, rounds: 3, only: [], keep: false, profile: false, out: undefined };
  for (const word of words) {
    const [name, value = ""] = word.split("=", 2);
    if (name === "--seconds") options.seconds = positive(name, value);
    else if (name === "--rounds") options.rounds = Math.round(positive(name, value));
    else if (name === "--only") options.only = value.split(",").map(known);
    else if (name === "--keep") options.keep = true;
    else if (name === "--profile") options.profile = true;
    else if (!word.startsWith("-") && !options.out) options.out = word;
    else
      throw new Problem(
        `"${word}" is not known here. There is a FILE to write the figures to as well, --seconds=3 (how long each point is measured), --rounds=3, --only=feed,reply, --keep (the networks of the last run) and --profile (where the CPU goes).`,
      );
  }
  return options;
}

/** @param {string} name */
function known(name) {
  if (names.includes(name)) return name;
  throw new Problem(`There is no point "${name}". The points are: ${names.join(", ")}.`);
}

/** @param {string} name @param {string} value */
function positive(name, value) {
  const number = Number(value);
  if (!(number > 0)) throw new Problem(`${name} is "${value}". Give a number above 0.`);
  return number;
}
