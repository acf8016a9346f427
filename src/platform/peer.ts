import diagnostics from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * Next hands route handlers no socket, and X-Forwarded-For is whatever the client wrote. So each request is
 * stamped with its real peer before Next sees it; behind a proxy of ours (TRUST_PROXY=1) with the last hop that it wrote.
 */
export function writePeerAddresses() {
  diagnostics.subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const forwarded = String(request.headers["x-forwarded-for"] ?? "")
      .split(",")
      .at(-1)
      ?.trim();
    const peer = process.env.TRUST_PROXY === "1" && forwarded ? forwarded : request.socket.remoteAddress;
    request.headers["x-peer-address"] = peer ?? "unknown";
  });
}
