import type { Ctx } from "@/identity/actor";
import { env } from "@/platform/env";
import { Refused } from "@/platform/errors";
import { log } from "@/platform/log";
import { dialCall, isLive } from "../call/dial";
import { isFresh, signedAtOf, subjectOf } from "./policy";
import { receiveEvent } from "./receive";

type Heard = { body: string; signature: string };
type Told = { id: string; type: string; objectId: string; livemode: boolean };

/** Hears what comes in the provider's name: signed by it, just now, about money of our kind. Then it is stored. */
export async function hearEvent(ctx: Ctx, { body, signature }: Heard) {
  const told = verified(ctx, body, signature);
  if (told.livemode !== isLive())
    throw new Refused("invalid", "This is about the other kind of money: live, or not.");
  await receiveEvent(ctx, told);
}

const unbelieved = (why: string) => {
  log.warn({ why }, "an event was not believed");
  return new Refused("invalid", "This event is not signed as it should be.");
};

/** The SDK believes any moment that is yet to come, so the age is asked both ways. */
function verified(ctx: Ctx, body: string, signature: string): Told {
  const signedAt = signedAtOf(signature);
  if (signedAt === null || !isFresh(signedAt, ctx.now)) throw unbelieved(`signed at ${signedAt}`);
  const secret = env().STRIPE_WEBHOOK_SECRET;
  if (!secret) throw new Error("STRIPE_WEBHOOK_SECRET is missing: no event can be believed without it");
  try {
    return isThin(body) ? thin(body, signature, secret) : snapshot(body, signature, secret);
  } catch (error) {
    throw unbelieved(String(error));
  }
}

const isThin = (body: string) => (JSON.parse(body) as { object?: unknown }).object === "v2.core.event";

function snapshot(body: string, signature: string, secret: string): Told {
  const { id, type, livemode, data } = dialCall().webhooks.constructEvent(body, signature, secret);
  return { id, type, livemode, objectId: subjectOf(type, data.object as { id?: string }) };
}

function thin(body: string, signature: string, secret: string): Told {
  const { id, type, livemode, ...rest } = dialCall().parseEventNotification(body, signature, secret);
  const related = "related_object" in rest ? rest.related_object : null;
  return { id, type, livemode, objectId: related && "id" in related ? String(related.id) : "" };
}
