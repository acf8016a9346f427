import type { NextRequest } from "next/server";
import { browserCookie, cookieOptions } from "@/identity/session/policy";
import { askSignIn } from "@/identity/sign-in/ask";
import { confirmSignIn } from "@/identity/sign-in/confirm";
import { endSignIn } from "@/identity/sign-in/end";
import { OwnPath } from "@/identity/sign-in/schema";
import { Refused } from "@/platform/errors";
import { assertOwnPage, peerOf } from "@/platform/origin";
import { newSecret } from "@/platform/secrets";

type Params = { params: Promise<{ nextauth: string[] }> };

const away = (path: string, cookies: string[] = [], headers: Record<string, string> = {}) => {
  const answer = new Response(null, {
    status: 303,
    headers: { location: path, "cache-control": "no-store", ...headers },
  });
  for (const cookie of cookies) answer.headers.append("set-cookie", cookie);
  return answer;
};

const attributes = `Path=${cookieOptions.path}; Secure; HttpOnly; SameSite=Strict`;
const bind = (secret: string) => `${browserCookie}=${secret}; ${attributes}; Max-Age=600`;
const unbind = `${browserCookie}=; ${attributes}; Max-Age=0`;

/** A mail's link may be opened by anything: it leads to a page with a button, and uses nothing up. */
export async function GET(request: NextRequest, { params }: Params) {
  const action = (await params).nextauth.join("/");
  if (action !== "callback/email") return new Response("Not found", { status: 404 });
  return away(`/sign-in/confirm${request.nextUrl.search}`);
}

export async function POST(request: NextRequest, { params }: Params) {
  try {
    assertOwnPage(request);
  } catch (refusal) {
    if (refusal instanceof Refused) return new Response(refusal.message, { status: 403 });
    throw refusal;
  }
  const action = (await params).nextauth.join("/");
  const form = Object.fromEntries(await request.formData());
  const jar = Object.fromEntries(request.cookies.getAll().map(({ name, value }) => [name, value]));
  const peer = peerOf(request.headers);
  const browser = {
    secret: jar[browserCookie] ?? newSecret(),
    host: request.headers.get("host") ?? "",
    userAgent: request.headers.get("user-agent") ?? "",
  };

  if (action === "signin/email") {
    const asked = await askSignIn({ email: form.email, to: form.to }, browser, peer);
    return away(asked ? "/sign-in/sent" : "/sign-in/problem?why=too-often", [bind(browser.secret)]);
  }
  if (action === "callback/email") {
    const answer = await confirmSignIn(form, browser, peer, jar);
    if (typeof answer === "string") return away(`/sign-in/problem?why=${answer}`);
    return away(answer.redirect, [...answer.cookies, unbind]);
  }
  if (action === "signout") {
    const answer = await endSignIn(browser, jar);
    const next = form.to ? `/sign-in?${new URLSearchParams({ to: OwnPath.parse(form.to) })}` : "/";
    return away(next, answer.cookies, { "clear-site-data": '"cache", "cookies", "storage"' });
  }
  return new Response("Not found", { status: 404 });
}
