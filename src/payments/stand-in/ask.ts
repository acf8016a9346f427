import { env } from "@/platform/env";
import { notFound, Refused } from "@/platform/errors";

/** The stand-in's own door for play: only the demo town has it, and never where Stripe itself is spoken to. */
export async function askStandIn(method: "GET" | "POST", what: string, given?: object): Promise<unknown> {
  const { DEMO, STRIPE_ADDRESS, STRIPE_SECRET_KEY } = env();
  if (!DEMO || !STRIPE_ADDRESS) throw notFound("page");
  const answer = await fetch(`${STRIPE_ADDRESS}/_stand_in/${what}`, {
    method,
    headers: { authorization: `Bearer ${STRIPE_SECRET_KEY}` },
    ...(given && { body: JSON.stringify(given) }),
    cache: "no-store",
  });
  const said: unknown = await answer.json();
  if (answer.ok) return said;
  const { message = "The stand-in did not do this." } = (said ?? {}) as { message?: string };
  throw new Refused("conflict", message);
}
