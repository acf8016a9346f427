// A stand-in for Stripe inside this process, for tests.
import { randomBytes } from "node:crypto";
import type { Hook } from "./deliveries";
import { serveStandIn } from "./serve-stand-in";
import { controlsOf } from "./turn-knobs";

export interface Wanted {
  folder: string;
  port?: number;
  /** Left out, it is a new one; a stand-in that goes on where another stopped needs the same. */
  secretKey?: string;
  pages?: string;
  webhook: Hook;
}

export async function startStandIn({ folder, port = 0, pages, webhook, secretKey = newKey() }: Wanted) {
  const { address, stop } = await serveStandIn({ folder, port, secretKey, webhook, ...(pages && { pages }) });
  return { address, secretKey, knobs: controlsOf(address, secretKey), stop };
}

const newKey = () => `sk_test_${randomBytes(24).toString("base64url").replaceAll(/[-_]/g, "x")}`;
