import { randomBytes } from "node:crypto";
import diagnostics from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { compressAnswer } from "./compress";
import { fixedHeaders, headersOf, isFramed, type Place, policyFor } from "./headers";
import { straighten } from "./straighten";

/** What only we may say to ourselves: a client that sends it is not believed. */
const ours =
  /^(x-middleware-|x-nextjs-|next-resume$|purpose$|x-nonce$|content-security-policy$|x-request-id$)/;

/** Next's own pages send these while developing, and wait for an answer to them before they change. */
const ofDevTools = /^x-nextjs-(html-)?request-id$/;

/** The real peer; behind a proxy of ours (TRUST_PROXY=1) the last hop that it wrote. X-Forwarded-For is whatever the client wrote. */
const peerOf = ({ headers, socket }: IncomingMessage) => {
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  return (process.env.TRUST_PROXY === "1" && forwarded) || socket.remoteAddress || "unknown";
};

/**
 * Meets every request before Next sees it: gives it its number, its peer and its policy, believes nothing that only
 * we may say, and turns unknown hosts away. A client cannot talk its way around this, as it might around a proxy of
 * Next's, and it costs a page a tenth of what that does. Never the place for permission: that is asked in every procedure.
 */
export function standInDoorway() {
  const place = placeOf(process.env);
  diagnostics.subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    straighten(request);
    compressAnswer(request, response);
    const { headers } = request;
    const host = (headers.host ?? "").toLowerCase();
    const drawn = randomBytes(24);
    const nonce = drawn.subarray(0, 16).toString("base64");
    for (const name of Object.keys(headers))
      if (ours.test(name) && !(place.developing && ofDevTools.test(name))) delete headers[name];
    headers["x-forwarded-host"] = host;
    headers["x-peer-address"] = peerOf(request);
    headers["x-asked-for"] = withoutMark(request.url ?? "/");
    headers["x-request-id"] = drawn.subarray(16).toString("hex");
    headers["x-nonce"] = nonce;
    const framed = isFramed(request.url ?? "");
    // Next reads the nonce for its own scripts from here.
    headers["content-security-policy"] = policyFor(nonce, place, framed);

    response.setHeader("content-security-policy", headers["content-security-policy"]);
    response.setHeader("x-request-id", headers["x-request-id"]);
    for (const [name, value] of fixedHeaders(place, framed)) response.setHeader(name, value);
    for (const [name, value] of headersOf(request.url ?? "")) response.setHeader(name, value);
    if (host !== place.host) request.url = "/api/turned-away/421";
    else if (!mayMethod(request)) request.url = "/api/turned-away/405";
  });
}

/** Next marks what it fetches in place of a page. */
const withoutMark = (url: string) => url.replace(/([?&])_rsc=[^&]*&?/, "$1").replace(/[?&]$/, "");

/** Pages are only read: what changes something goes to an address of its own below /api. */
const mayMethod = ({ method = "", url = "" }: IncomingMessage) =>
  url.startsWith("/api/") || method === "GET" || method === "HEAD";

function placeOf({
  APP_URL = "http://localhost:3000",
  NODE_ENV,
}: NodeJS.ProcessEnv): Place & { host: string } {
  const { host, protocol } = new URL(APP_URL);
  return { host, secure: protocol === "https:", developing: NODE_ENV === "development" };
}
