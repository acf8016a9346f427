import { event } from "@/platform/events";

/** An operator has taken a network's name away. */
export const nameRefused = event<{ networkId: string }>("identity.name_refused");
