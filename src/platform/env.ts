import "server-only";
import { readEnv, type Variables } from "./variables";

/** A server that lacks something can serve nobody: it says what, in those sentences alone, and ends. */
export function envOrLeave() {
  try {
    env();
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}

let read: Variables | undefined;

/** The typed environment, read at first use so that a build needs none. */
export function env() {
  read ??= readEnv(process.env);
  return read;
}
