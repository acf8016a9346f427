import type { HoldState } from "./lifecycle";

/** Which part of the money of a purpose: that of a partnership is one whole, that of a sale comes in two. */
export const holdKinds = ["partnership", "deposit", "closing"] as const;
export type HoldKind = (typeof holdKinds)[number];
export type SaleKind = Exclude<HoldKind, "partnership">;

export const mayPayHold = (state: HoldState): true | string =>
  state === "requested" ||
  (state === "processing"
    ? "A bank payment is on its way. It can take some days; there is nothing to pay now."
    : "There is nothing to pay here any more. Look at what happened to it.");
