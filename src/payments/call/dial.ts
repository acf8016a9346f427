import Stripe from "stripe";
import { env } from "@/platform/env";

const lines = new Map<string, Stripe>();

/** The line to the provider, or to what stands in for it. */
export function dialCall(): Stripe {
  const { STRIPE_SECRET_KEY: key, STRIPE_ADDRESS: address } = env();
  if (!key) throw new Error("STRIPE_SECRET_KEY is missing: no money can be moved without it");
  const name = `${address} ${key}`;
  const line =
    lines.get(name) ??
    new Stripe(key, { ...at(address), telemetry: false, maxNetworkRetries: 1, timeout: 20_000 });
  lines.set(name, line);
  return line;
}

function at(address: string | undefined) {
  if (!address) return {};
  const { protocol, hostname, port } = new URL(address);
  return { host: hostname, port, protocol: protocol === "https:" ? ("https" as const) : ("http" as const) };
}

/** Whether the key moves real money. What the provider tells us of must be of the same kind. */
export const isLive = () => /^[rs]k_live_/.test(env().STRIPE_SECRET_KEY ?? "");
