// People at their browsers: they press a button, hear nothing because the server was just killed, look whether it
// happened all the same, and press again.
import postgres from "postgres";
import { sleep } from "../local/say.mjs";
import type { Chance } from "./chance.ts";

export type Answer = { data: unknown } | { no: string } | { silent: string };
export type People = ReturnType<typeof peopleOf>;

/** It did not come to its end within the time in which everything should. */
export class Stuck extends Error {}

const patienceMs = 240_000;

export function peopleOf(settings: { APP_URL: string; DATABASE_URL: string; STRIPE_ADDRESS: string }) {
  const sql = postgres(settings.DATABASE_URL, { max: 8, onnotice: () => {} });
  const seen = { asked: 0, silent: 0, broke: new Map<string, number>() };

  async function ask(cookie: string, path: string, input: object): Promise<Answer> {
    seen.asked += 1;
    try {
      const response = await fetch(`${settings.APP_URL}/api/trpc/${path}?batch=1`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          origin: settings.APP_URL,
          "sec-fetch-site": "same-origin",
          cookie: `__Host-sid=${cookie}`,
        },
        body: JSON.stringify({ 0: input }),
        signal: AbortSignal.timeout(45_000),
      });
      return read(path, (await response.json()) as unknown);
    } catch (error) {
      seen.silent += 1;
      return { silent: String(error) };
    }
  }

  function read(path: string, said: unknown): Answer {
    type Said = { result?: { data: unknown }; error?: { message: string; data?: { code: string } } };
    const first = (Array.isArray(said) ? said[0] : said) as Said;
    if (first.result) return { data: first.result.data };
    const { message = "no answer", data } = first.error ?? {};
    if (data?.code !== "INTERNAL_SERVER_ERROR") return { no: message };
    seen.broke.set(path, (seen.broke.get(path) ?? 0) + 1);
    return { silent: message };
  }

  /** Looks into the database as a page would, however often it is restarted meanwhile. */
  async function look<T extends object>(
    query: (from: postgres.Sql) => postgres.PendingQuery<T[]>,
  ): Promise<T[]> {
    for (let tries = 1; ; tries++) {
      try {
        return await query(sql);
      } catch (error) {
        if (tries === 60 || (error as { severity?: string }).severity === "ERROR") throw error;
        await sleep(500);
      }
    }
  }

  /** Waits for what others do. */
  async function until<T>(what: string, found: () => Promise<T | false | undefined>): Promise<T> {
    for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(250)) {
      const one = await found();
      if (one !== false && one !== undefined) return one;
    }
    throw new Stuck(what);
  }

  /** Presses until it has happened. A no is only a reason to look once more: perhaps the first press was heard. */
  async function press(
    chance: Chance,
    cookie: string,
    [path, input]: [path: string, input: object],
    happened: (answer: Answer) => Promise<boolean> | boolean,
  ): Promise<Answer> {
    let last: Answer = { silent: "nothing was asked" };
    for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(chance.between(300, 1_500))) {
      last = await ask(cookie, path, input);
      if (await happened(last)) return last;
    }
    throw new Stuck(`${path}: ${JSON.stringify(last).slice(0, 200)}`);
  }

  /** Picks a way to pay on the provider's page. It may say that it is paid, or closed, already. */
  const choose = (url: string, way: string) =>
    fetch(`${settings.STRIPE_ADDRESS}/pay/${url.split("/").at(-1)}`, {
      method: "POST",
      body: new URLSearchParams({ with: way }),
      redirect: "manual",
    });

  return { ask, look, until, press, choose, seen, close: () => sql.end({ timeout: 5 }) };
}
