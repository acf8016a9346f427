// What the stand-in was told to do wrong, and how often still.
import { createHash } from "node:crypto";
import type { State } from "./state";

export type FaultKind =
  /** Does what is asked, and cuts the line before it answers. */
  | "drop-reply"
  /** Cuts the line before it does anything. */
  | "drop-request"
  /** Does what is asked, and says that it broke. */
  | "error-after"
  /** Says that it broke, having done nothing. */
  | "error"
  | "too-many"
  | "conflict"
  | "delay"
  /** The next transfer or reversal finds no money. */
  | "transfer"
  | "reversal"
  /** The next refund fails, or waits. */
  | "refund";

export interface Fault {
  id: string;
  kind: FaultKind;
  /** As in "POST /v1/refunds": the start of what it befalls; empty for everything. */
  on: string;
  times: number;
  ms?: number;
  fate?: "failed" | "pending";
  /** It befalls only so much of what it could, from 0 to 1; the same ones of as many, by its seed. */
  chance?: number;
  seed?: string;
  /** What it could have befallen so far. */
  asked?: number;
}

export function findFault(state: State, kind: FaultKind, what: string): Fault | undefined {
  return state.every("fault").find((fault) => fault.kind === kind && what.startsWith(fault.on));
}

/** Uses one up. @returns what it does, or null when there is none */
export function takeFault(state: State, kind: FaultKind, what: string): string | null {
  const fault = findFault(state, kind, what);
  if (!fault || !befalls(state, fault)) return null;
  if (fault.times > 1) state.change("fault", fault.id, { times: fault.times - 1 });
  else state.drop("fault", fault.id);
  return fault.fate ?? kind;
}

function befalls(state: State, { id, chance, seed = "", asked = 0 }: Fault): boolean {
  if (chance === undefined) return true;
  state.change("fault", id, { asked: asked + 1 });
  return createHash("sha256").update(`${seed} ${asked}`).digest().readUInt32BE(0) / 2 ** 32 < chance;
}
