import { createHash } from "node:crypto";
import type { Terms } from "./schema";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** One text for one meaning: keys in order, nothing between. */
export const canonical = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
};

/** The text of terms, and its SHA-256 by which people say yes to these and to no others. */
export function hashTerms(terms: Terms) {
  const body = canonical(terms);
  return { body, hash: createHash("sha256").update(body).digest("hex") };
}
