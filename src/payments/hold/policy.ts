import type { HoldState } from "./lifecycle";

export const mayPayHold = (state: HoldState): true | string =>
  state === "requested" ||
  (state === "processing"
    ? "A bank payment is on its way. It can take some days; there is nothing to pay now."
    : "There is nothing to pay here any more. Look at what happened to it.");
