import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";

const app = new URL(process.env.APP_URL ?? "http://localhost:3000");
const secure = app.protocol === "https:";
const developing = process.env.NODE_ENV === "development";

const policyFor = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    developing ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${developing ? " ws:" : ""}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "form-action 'self' https://checkout.stripe.com",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");

const fixed: Record<string, string> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=(), publickey-credentials-get=(self)",
  "x-frame-options": "DENY",
  ...(secure ? { "strict-transport-security": "max-age=63072000; includeSubDomains; preload" } : {}),
};

/** What only we may say to ourselves: a client that sends it is not believed. */
const ours =
  /^(x-middleware-|x-nextjs-|next-resume$|purpose$|x-nonce$|content-security-policy$|x-request-id$)/;

/** Next's own pages send these while developing, and wait for an answer to them before they change. */
const ofDevTools = /^x-nextjs-(html-)?request-id$/;

/**
 * Gives every page its policy and every request its number, and turns unknown hosts away.
 * Never the place for permission: that is asked in every procedure.
 */
export function proxy(request: NextRequest) {
  const host = (request.headers.get("host") ?? "").toLowerCase();
  if (host !== app.host) return new NextResponse("This address is not served here.", { status: 421 });

  const { pathname } = request.nextUrl;
  // Pages are only read: what changes something goes to an address of its own below /api.
  if (!pathname.startsWith("/api/") && !["GET", "HEAD"].includes(request.method))
    return new NextResponse("Pages can only be read.", { status: 405, headers: { allow: "GET, HEAD" } });

  const nonce = randomBytes(16).toString("base64");
  const policy = policyFor(nonce);
  const headers = new Headers(request.headers);
  for (const name of [...headers.keys()])
    if (ours.test(name) && !(developing && ofDevTools.test(name))) headers.delete(name);
  headers.set("x-forwarded-host", host);
  headers.set("x-request-id", randomBytes(8).toString("hex"));
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-request-id", headers.get("x-request-id") ?? "");
  for (const [name, value] of Object.entries(fixed)) response.headers.set(name, value);
  // What somebody sent must never run, whatever it is taken for. How long it may be kept, its route says.
  if (pathname.startsWith("/media/"))
    response.headers.set("content-security-policy", "sandbox; default-src 'none'");
  else response.headers.set("cache-control", "private, no-store");
  // Never beyond our own pages. "no-referrer" would also empty the Origin of the form that signs in.
  if (pathname.startsWith("/sign-in/")) response.headers.set("referrer-policy", "same-origin");
  return response;
}

// An export is too big to be held here: its route guards itself.
export const config = { matcher: ["/((?!_next/static|_next/image|favicon.ico|icon.svg|api/import).*)"] };
