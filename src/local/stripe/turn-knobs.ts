// The knobs, from another process: typed by what each takes.
import type { z } from "zod";
import type { KnobName, Knobs } from "./knobs";
import type { Summary } from "./summary";

type Given<N extends KnobName> = z.input<Knobs[N]["takes"]>;
type Turn<N extends KnobName> =
  Record<never, never> extends Given<N>
    ? (given?: Given<N>) => Promise<Turned<N>>
    : (given: Given<N>) => Promise<Turned<N>>;
type Turned<N extends KnobName> = ReturnType<Knobs[N]["turn"]>;

export type Controls = { [N in KnobName]: Turn<N> } & {
  summary: () => Promise<Summary>;
  /** Until every webhook that is not held back has arrived. */
  delivered: (withinMs?: number) => Promise<void>;
};

export function controlsOf(address: string, secretKey: string): Controls {
  async function call(method: "GET" | "POST", name: string, given?: unknown) {
    const response = await fetch(`${address}/_stand_in/${name}`, {
      method,
      headers: { authorization: `Bearer ${secretKey}` },
      ...(method === "POST" && { body: JSON.stringify(given ?? {}) }),
    });
    const answer: unknown = await response.json().catch(() => null);
    if (!response.ok)
      throw new Error((answer as { message?: string } | null)?.message ?? `It answered ${response.status}.`);
    return answer;
  }
  const summary = () => call("GET", "summary") as Promise<Summary>;

  async function delivered(withinMs = 10_000) {
    for (const end = Date.now() + withinMs; ; ) {
      const { waiting, manners } = await summary();
      if (waiting === 0 || manners.hold) return;
      if (Date.now() > end) throw new Error(`${waiting} webhooks have not arrived within ${withinMs} ms.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  return new Proxy({ summary, delivered } as Controls, {
    get: (own, name) => Reflect.get(own, name) ?? ((given?: unknown) => call("POST", String(name), given)),
  });
}
