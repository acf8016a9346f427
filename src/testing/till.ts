import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { eq, sql } from "drizzle-orm";
import { startStandIn } from "@/local/stripe/start-stand-in";
import { providerCalls } from "@/payments/tables";
import { database } from "@/platform/db";

const secret = "whsec_that_only_the_tests_know";

/**
 * The provider's stand-in, with our own route as its listener. Call it before anything reads the environment. `settle`
 * lets everything happen that is due: webhooks arrive, jobs run, and jobs that wait to try again do so now.
 */
export async function openTill() {
  const folder = mkdtempSync(join(tmpdir(), "trellis-till-"));
  const ear = createServer(async (request, response) => {
    const { POST } = await import("@/app/api/stripe/route");
    const answer = await POST(
      new Request("http://localhost/api/stripe", {
        method: "POST",
        headers: { "stripe-signature": `${request.headers["stripe-signature"]}` },
        body: new Uint8Array(await buffer(request)),
      }),
    );
    response.writeHead(answer.status).end();
  });
  await new Promise<void>((up) => ear.listen(0, "127.0.0.1", up));
  const { port } = ear.address() as AddressInfo;
  const standIn = await startStandIn({ folder, webhook: { url: `http://127.0.0.1:${port}`, secret } });
  process.env.STRIPE_SECRET_KEY = standIn.secretKey;
  process.env.STRIPE_WEBHOOK_SECRET = secret;
  process.env.STRIPE_ADDRESS = standIn.address;

  return {
    ...standIn,
    settle,
    /** What is still to be asked was written down so long ago that a failure the provider repeats is known to be one. */
    async failuresGrowOld() {
      await database()
        .update(providerCalls)
        .set({ createdAt: sql`now() - interval '11 minutes'` })
        .where(eq(providerCalls.state, "intended"));
    },
    /** Picks one of the ways to pay on the provider's page. */
    choose: (url: string, way: string) =>
      fetch(url, { method: "POST", body: new URLSearchParams({ with: way }), redirect: "manual" }),
    async close() {
      await standIn.stop();
      ear.closeAllConnections();
      await new Promise((closed) => ear.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };

  async function settle(rounds = 6) {
    const { workOff } = await import("@/worker");
    for (let round = 0; round < rounds; round++) {
      await standIn.knobs.delivered();
      await database().execute(sql`update graphile_worker._private_jobs set run_at = now()
        where run_at < now() + interval '3 hours' and (key like 'call:%' or key like 'event:%')`);
      await workOff();
    }
  }
}

export type Till = Awaited<ReturnType<typeof openTill>>;
