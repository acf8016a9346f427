import { eq } from "drizzle-orm";
import type Stripe from "stripe";
import type { Ctx } from "@/identity/actor";
import { brands, people } from "@/identity/tables";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { Refused } from "@/platform/errors";
import { log } from "@/platform/log";
import { dialCall } from "../call/dial";
import { intendCall } from "../call/intend";
import { performCall } from "../call/perform";
import { payees } from "../tables";
import { namePayee, type Payee } from "./name";
import type { Onboard } from "./schema";

type Wanted = Onboard & { payee: Payee; contact: string };

/** Somebody is waiting: what went wrong is for our log, and what to do is for her. */
function silent(error?: unknown): never {
  log.warn({ err: error }, "the provider did not answer somebody who waits");
  throw new Refused(
    "conflict",
    "The payment provider does not answer just now. Nothing was lost; please try again in a minute.",
  );
}

/** Leads whoever earns to the provider's page, which asks what the law wants to know before money may be sent. */
export async function onboardPayee(ctx: Ctx, wanted: Wanted): Promise<{ url: string }> {
  const account = (await accountOf(ctx, wanted.payee)) ?? (await open(ctx, wanted));
  const back = new URL(wanted.backTo, env().APP_URL).href;
  try {
    const link = await dialCall().v2.core.accountLinks.create({
      account,
      use_case: { type: "account_onboarding", account_onboarding: { refresh_url: back, return_url: back } },
    });
    return { url: link.url };
  } catch (error) {
    return silent(error);
  }
}

async function accountOf(ctx: Ctx, payee: Payee) {
  const id = await transact(ctx, (ctx) => namePayee(ctx, payee));
  const [row] = await ctx.db.select({ accountId: payees.accountId }).from(payees).where(eq(payees.id, id));
  return row?.accountId ?? null;
}

async function open(ctx: Ctx, { payee, contact, country, kind }: Wanted): Promise<string> {
  const callId = await transact(ctx, async (ctx) => {
    const payeeId = await namePayee(ctx, payee);
    return intendCall(ctx, {
      kind: "account",
      // After a change the account is another one, so it is asked for anew.
      subjectId: `${payeeId}@${await lastChange(ctx, payeeId)}`,
      inSeconds: 30,
      params: {
        display_name: await nameOf(ctx, payee),
        contact_email: contact,
        dashboard: "express",
        identity: { country: country.toLowerCase(), entity_type: kind },
        defaults: { responsibilities: { fees_collector: "application", losses_collector: "application" } },
        configuration: {
          recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
        },
        metadata: { payee: payeeId },
        include: ["configuration.recipient", "requirements"],
      } satisfies Stripe.V2.Core.AccountCreateParams,
    });
  });
  await performCall(ctx, { callId }).catch(silent);
  const account = await accountOf(ctx, payee);
  return account ?? silent();
}

async function nameOf(ctx: Ctx, payee: Payee) {
  const [row] =
    "personId" in payee
      ? await ctx.db.select({ name: people.name }).from(people).where(eq(people.id, payee.personId))
      : await ctx.db.select({ name: brands.name }).from(brands).where(eq(brands.id, payee.brandId));
  return row?.name ?? "";
}

async function lastChange(ctx: Ctx, payeeId: string) {
  const [row] = await ctx.db.select({ at: payees.heldUntil }).from(payees).where(eq(payees.id, payeeId));
  return row?.at?.toISOString() ?? "first";
}
