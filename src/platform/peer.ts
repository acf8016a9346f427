import diagnostics from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** Stamps and straightens each request before Next sees it. */
export function meetRequests() {
  diagnostics.subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    writePeerAddress(request);
    straighten(request);
  });
}

/**
 * Next hands route handlers no socket, and X-Forwarded-For is whatever the client wrote. So each request is
 * stamped with its real peer; behind a proxy of ours (TRUST_PROXY=1) with the last hop that it wrote.
 */
function writePeerAddress(request: IncomingMessage) {
  const forwarded = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  const peer = process.env.TRUST_PROXY === "1" && forwarded ? forwarded : request.socket.remoteAddress;
  request.headers["x-peer-address"] = peer ?? "unknown";
}

/**
 * What Next would stumble over or repeat becomes what `proxy.ts` has an answer for: a request for another site's
 * address, or with two hosts, is for no host of ours; an address that cannot be read is one that is not there;
 * and TRACE, which no handler of Next can even look at, is a method that nobody needs.
 */
export function straighten(request: Pick<IncomingMessage, "url" | "method" | "headers" | "rawHeaders">) {
  const url = request.url ?? "";
  const hosts = request.rawHeaders.filter((name, place) => place % 2 === 0 && /^host$/i.test(name));
  if (!url.startsWith("/") || hosts.length > 1) {
    request.headers.host = "nowhere";
    request.url = "/";
  } else if (!isReadable(url)) request.url = "/no-such-address";
  if (request.method === "TRACE") request.method = "PUT";
}

/** Every path can be decoded, and no text of ours holds a NUL. */
function isReadable(url: string) {
  if (url.includes("%00")) return false;
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
