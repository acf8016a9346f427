import { createHash } from "node:crypto";
import { canonical } from "../terms/hash";
import type { Sealed } from "./schema";

/** The text of what would run, and its SHA-256, by which an owner approves this and nothing else. */
export function hashCreative(creative: Sealed) {
  const body = canonical(creative);
  return { body, hash: createHash("sha256").update(body).digest("hex") };
}
