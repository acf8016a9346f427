import "server-only";
import { env } from "./env";
import { Refused } from "./errors";

/**
 * Only our own pages may change anything. The Origin must be exactly ours; where the browser says how the
 * request came about, it must have come from the same origin. A missing Origin is a no.
 */
export function assertOwnPage(request: Request) {
  const site = request.headers.get("sec-fetch-site");
  const own = request.headers.get("origin") === new URL(env().APP_URL).origin;
  if (!own || (site !== null && site !== "same-origin")) {
    throw new Refused("forbidden", "This did not come from a page of ours, so nothing was changed.");
  }
}

/** The address of whoever is really at the other end: written by `platform/doorway.ts`, never by the client. */
export const peerOf = (headers: Headers) => {
  const address = headers.get("x-peer-address") ?? "unknown";
  return address.includes(":") && !address.startsWith("::ffff:")
    ? address.split(":").slice(0, 4).join(":")
    : address;
};
