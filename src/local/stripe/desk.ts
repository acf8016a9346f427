// What every handler works with, and how it tells the world what happened.
import type Stripe from "stripe";
import { newId } from "./ids";
import { apiVersion } from "./sdk-declarations";
import type { State } from "./state";

export interface Desk {
  state: State;
  /** In seconds, as Stripe counts. */
  now: number;
  /** The request that causes this; null when something happens by itself. */
  request: { id: string; idempotency_key: string | null } | null;
  /** Where the pages that a person clicks through are served. */
  pages: string;
  /** The connected account that the request is made for, or null for the platform. */
  account: string | null;
}

type EventType = Stripe.Event["type"];
type ObjectOf<T extends EventType> = Extract<Stripe.Event, { type: T }>["data"]["object"];

/** Adds an event, and its delivery to whoever listens. */
export function emit<T extends EventType>(
  desk: Desk,
  type: T,
  object: ObjectOf<T>,
  previous?: Partial<ObjectOf<T>>,
) {
  const event = {
    id: newId("evt"),
    object: "event",
    api_version: apiVersion,
    created: desk.now,
    data: { object: structuredClone(object), ...(previous && { previous_attributes: previous }) },
    livemode: false,
    pending_webhooks: 1,
    request: desk.request ?? { id: null, idempotency_key: null },
    type,
  } as unknown as Stripe.Event; // one member of a union that T alone cannot name
  desk.state.put("event", event);
  deliver(desk, event.id);
}

/** v2 tells only that something happened, and leaves it to the listener to look. */
export function emitThin(desk: Desk, type: string, account: string) {
  const event = {
    id: newId("evt"),
    object: "v2.core.event",
    created: new Date(desk.now * 1000).toISOString(),
    livemode: false,
    type,
    reason: desk.request && {
      type: "request",
      request: { id: desk.request.id, idempotency_key: desk.request.idempotency_key ?? "" },
    },
    related_object: { id: account, type: "v2.core.account", url: `/v2/core/accounts/${account}` },
  };
  desk.state.put("thin_event", event as unknown as Stripe.V2.Core.EventBase);
  deliver(desk, event.id);
}

export const deliver = (desk: Desk, event: string) =>
  desk.state.put("delivery", {
    id: newId("del"),
    event,
    due: Date.now(),
    tries: 0,
    done: null,
    answer: null,
  });
