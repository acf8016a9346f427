import { randomBytes } from "node:crypto";

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** As Stripe's look: ch_3Qx… */
export const newId = (prefix: string, length = 24) =>
  `${prefix}_${[...randomBytes(length)].map((byte) => letters[byte % letters.length]).join("")}`;

/** What stands in a field that may hold an object or its id. */
export const idOf = (held: string | { id: string } | null | undefined): string | null =>
  held && typeof held === "object" ? held.id : (held ?? null);
