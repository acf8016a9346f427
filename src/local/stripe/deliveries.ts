// Webhooks: signed as Stripe signs, sent until somebody answers with a 2xx.
import { createHmac } from "node:crypto";
import { request } from "node:http";
import type { State } from "./state";

export interface Delivery {
  id: string;
  event: string;
  /** In milliseconds. */
  due: number;
  tries: number;
  done: "delivered" | "lost" | "given up" | null;
  /** What the last try was answered. */
  answer: number | null;
}

export interface Hook {
  url: string;
  secret: string;
  /** What the listener calls itself, where that is not its address. */
  host?: string;
}

/** How webhooks misbehave. */
export interface Manners {
  hold: boolean;
  /** How often each is sent. */
  repeat: number;
  delayMs: number;
  /** The last comes first. */
  reverse: boolean;
  /** How many more are never sent. */
  lose: number;
}

export const goodManners: Manners = { hold: false, repeat: 1, delayMs: 0, reverse: false, lose: 0 };

const waits = [200, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000];
const threeDays = 3 * 24 * 3600 * 1000;

export type Deliveries = ReturnType<typeof startDeliveries>;

export function startDeliveries(state: State, hook: Hook, manners: () => Manners, lose: () => boolean) {
  const busy = new Set<string>();
  let stopped = false;
  let wake: NodeJS.Timeout | undefined;

  function look() {
    clearTimeout(wake);
    if (stopped) return;
    const { hold, reverse, delayMs } = manners();
    const open = state.every("delivery").filter(({ id, done }) => !done && !busy.has(id));
    const now = Date.now();
    const due = hold ? [] : open.filter(({ due, tries }) => due + (tries === 0 ? delayMs : 0) <= now);
    if (reverse) due.reverse();
    for (const delivery of due.slice(0, Math.max(0, 8 - busy.size))) void send(delivery);
    if (open.length > 0 && !hold) wake = setTimeout(look, 25).unref();
  }

  async function send(delivery: Delivery) {
    busy.add(delivery.id);
    const event = state.find("event", delivery.event) ?? state.find("thin_event", delivery.event);
    const lost = lose();
    let answer: number | null = null;
    if (!lost)
      for (let time = 0; time < manners().repeat; time++) answer = await post(hook, JSON.stringify(event));
    busy.delete(delivery.id);
    if (stopped || !state.find("delivery", delivery.id)) return;
    const tries = delivery.tries + 1;
    const arrived = answer !== null && answer >= 200 && answer < 300;
    const wait = waits[Math.min(tries, waits.length) - 1] as number;
    const old = event && "created" in event && Date.now() - createdAt(event.created) > threeDays;
    state.transact(() => {
      state.change("delivery", delivery.id, {
        tries,
        answer,
        due: Date.now() + wait,
        done: lost ? "lost" : arrived ? "delivered" : old ? "given up" : null,
      });
      if (arrived && state.find("event", delivery.event))
        state.change("event", delivery.event, { pending_webhooks: 0 });
    });
    look();
  }

  look();
  return {
    look,
    async stop() {
      stopped = true;
      clearTimeout(wake);
      for (let waited = 0; waited < 2_000 && busy.size > 0; waited += 10)
        await new Promise((resolve) => setTimeout(resolve, 10));
    },
  };
}

const createdAt = (created: number | string) =>
  typeof created === "number" ? created * 1000 : Date.parse(created);

/** @returns the status, or null when nobody answers */
function post({ url, secret, host }: Hook, payload: string): Promise<number | null> {
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "stripe-signature": signature(payload, secret),
    "user-agent": "Stripe/1.0 (the stand-in)",
    ...(host && { host }),
  };
  return new Promise((resolve) => {
    // Not fetch, which insists on naming the host itself.
    const sent = request(url, { method: "POST", headers, timeout: 20_000 }, (answer) => {
      answer.resume().once("close", () => resolve(answer.statusCode ?? null));
    });
    sent.once("timeout", () => sent.destroy()).once("error", () => resolve(null));
    sent.end(payload);
  });
}

export function signature(payload: string, secret: string, at = Math.floor(Date.now() / 1000)) {
  return `t=${at},v1=${createHmac("sha256", secret).update(`${at}.${payload}`).digest("hex")}`;
}
