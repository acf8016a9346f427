// @ts-check
// npm test, or a part of it: npm test -- unit
// Runs on the system's Node with nothing installed, so what it imports at first is only Node's own.
import { installIfNeeded, onPinnedNode } from "./install.mjs";
import { sayWhy } from "./say.mjs";

try {
  installIfNeeded();
  if (await onPinnedNode(import.meta.url)) {
    const { check } = await import("./checks.mjs");
    await check(process.argv.slice(2));
  }
} catch (error) {
  sayWhy(error);
  process.exitCode = 1;
}
