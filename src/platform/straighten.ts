import type { IncomingMessage } from "node:http";

/**
 * What Next would stumble over or repeat becomes what we have an answer for: a request for another site's
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
