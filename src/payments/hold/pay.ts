import { and, eq, gt, sql } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { transact } from "@/platform/db";
import { allow, notFound, Refused } from "@/platform/errors";
import { log } from "@/platform/log";
import { performCall } from "../call/perform";
import { openPayer } from "../payer/ask";
import { beginPayment } from "../payment/begin";
import { holds, payments } from "../tables";
import { mayPayHold } from "./policy";
import type { Pay } from "./schema";

const silent = new Refused(
  "conflict",
  "The payment page does not answer just now. Nothing was charged. Please try again in a minute.",
);

/**
 * Leads a brand to the provider's page, where it pays. A page that is open already is used again, so that nobody pays
 * twice by pressing twice.
 */
export async function payHold(ctx: Ctx<BrandActor>, { holdId, method }: Omit<Pay, "brand">) {
  allow(mayActFor(ctx.actor));
  const { brandId } = ctx.actor;
  const [known] = await ctx.db
    .select({ state: holds.state })
    .from(holds)
    .where(and(eq(holds.id, holdId), eq(holds.brandId, brandId), eq(holds.kind, "partnership")));
  if (!known) throw notFound("payment");
  const can = mayPayHold(known.state);
  if (can !== true) throw new Refused("conflict", can);

  const customerId = await customerOf(ctx, brandId);
  const { paymentId, callId } = await transact(ctx, (ctx) =>
    beginPayment(ctx, { holdId, method, customerId }),
  );
  if (callId) await answered(performCall(ctx, { callId }));
  const [page] = await ctx.db
    .select({ url: payments.url })
    .from(payments)
    .where(and(eq(payments.id, paymentId), gt(payments.urlUntil, sql`now()`)));
  if (!page?.url) throw silent;
  return { url: page.url };
}

async function customerOf(ctx: Ctx<BrandActor>, brandId: string): Promise<string> {
  const first = await transact(ctx, (ctx) => openPayer(ctx, brandId));
  if (first.customerId) return first.customerId;
  if (first.callId) await answered(performCall(ctx, { callId: first.callId }));
  const { customerId } = await transact(ctx, (ctx) => openPayer(ctx, brandId));
  if (!customerId) throw silent;
  return customerId;
}

/** Somebody is waiting: what the job will find out later is a sentence now. */
async function answered(call: Promise<unknown>) {
  try {
    await call;
  } catch (error) {
    log.warn({ err: error }, "the provider did not answer somebody who waits");
    throw silent;
  }
}
