import { createHash } from "node:crypto";
import type { Bid } from "./schema";

/** The text of an offer, its keys in order, and the SHA-256 by which somebody says yes to this one and to no other. */
export function hashBid(bid: Bid) {
  const body = JSON.stringify(
    Object.fromEntries(Object.entries(bid).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  );
  return { body, hash: createHash("sha256").update(body).digest("hex") };
}
