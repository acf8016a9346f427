// Stripe's rules for keys: the first reply is kept for a day, whatever it was, and given again to whoever asks
// the same; asking something else with it is refused, and so is asking while the first is still under way.
import { createHash } from "node:crypto";
import { Refusal } from "./refusal";
import type { State } from "./state";

export interface StoredReply {
  id: string;
  path: string;
  asked: string;
  at: number;
  status: number;
  body: string;
  request: string;
}

export interface Asked {
  /** v1 and v2 keep their keys apart, and so does every account. */
  scope: string;
  key: string;
  path: string;
  body: string;
}

const day = 24 * 3600;
const underWay = new WeakMap<State, Set<string>>();

const idFor = ({ scope, key }: Asked) => `${scope} ${key}`;
const digest = ({ path, body }: Asked) => createHash("sha256").update(`${path}\n${body}`).digest("hex");

/** The reply that this key already has, or null and the key is taken until `leave`. */
export function enter(state: State, asked: Asked, now: number): StoredReply | null {
  if (asked.key.length > 255)
    throw idempotencyError(400, "Idempotency keys may be at most 255 characters long.");
  const id = idFor(asked);
  const stored = state.find("reply", id);
  if (stored && now - stored.at < day) {
    if (stored.asked === digest(asked)) return stored;
    throw idempotencyError(400, otherwise(asked, stored));
  }
  const busy = busyKeys(state);
  if (busy.has(id))
    throw idempotencyError(
      409,
      `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${asked.key}. Please try again later.`,
      "idempotency_key_in_use",
    );
  busy.add(id);
  return null;
}

export const leave = (state: State, asked: Asked) => busyKeys(state).delete(idFor(asked));

/** Inside the transaction of what it answers to, so that neither is kept without the other. */
export const keep = (
  state: State,
  asked: Asked,
  reply: { status: number; body: string; request: string },
  now: number,
) => state.put("reply", { id: idFor(asked), path: asked.path, asked: digest(asked), at: now, ...reply });

function busyKeys(state: State) {
  const busy = underWay.get(state) ?? new Set<string>();
  underWay.set(state, busy);
  return busy;
}

const idempotencyError = (status: number, message: string, code?: string) =>
  new Refusal(status, { type: "idempotency_error", message, ...(code && { code }) });

const otherwise = (asked: Asked, stored: StoredReply) =>
  stored.path === asked.path
    ? `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${asked.key}' if you meant to execute a different request.`
    : `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${asked.path}' vs '${stored.path}'). Try using a key other than '${asked.key}' if you meant to execute a different request.`;
