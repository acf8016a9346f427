// @ts-check
// npm start · npm run dev · npm run demo:reset
// Runs on the system's Node with nothing installed, so what it imports at first is only Node's own.
import { installIfNeeded, onPinnedNode } from "./install.mjs";
import { Problem, sayWhy } from "./say.mjs";

try {
  const options = readOptions(process.argv.slice(2));
  installIfNeeded();
  if (await onPinnedNode(import.meta.url)) {
    const { serve } = await import("./serve.mjs");
    await serve(options);
  }
} catch (error) {
  sayWhy(error);
  process.exitCode = 1;
}

/** @param {string[]} words */
function readOptions(words) {
  const options = {
    dev: false,
    reset: false,
    fresh: false,
    data: /** @type {string | undefined} */ (undefined),
  };
  for (const word of words) {
    if (word === "--dev") options.dev = true;
    else if (word === "--reset") options.reset = true;
    else if (word === "--fresh") options.fresh = true;
    else if (word.startsWith("--data=")) options.data = word.slice("--data=".length);
    else
      throw new Problem(
        `"${word}" is not known here. There is --dev (reload on change), --reset (a new demo town), --data=FOLDER (keep everything there) and --fresh (delete that folder first).`,
      );
  }
  if (options.fresh && !options.data)
    throw new Problem("--fresh deletes a data folder: name it with --data=FOLDER.");
  return options;
}
