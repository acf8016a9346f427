import "server-only";
import { createHash, randomBytes } from "node:crypto";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { database } from "@/platform/db";
import { env } from "@/platform/env";
import { queueMail } from "@/platform/mail";
import { newSecret } from "@/platform/secrets";
import { signInLink } from "../emails";
import { Email } from "../person/schema";
import { absoluteDays, cookieOptions, sessionCookie } from "../session/policy";
import { adaptSignIn, type Browser } from "./adapt";

const minutesToConfirm = 10;
const csrfCookie = "__Host-csrf";

/** What next-auth answered, in the terms of our routes. */
export type Answer = { redirect: string; cookies: string[]; isElsewhere: boolean };

const optionsFor = (browser: Browser, mayMail: boolean, onElsewhere: () => void): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  adapter: adaptSignIn(database(), browser, onElsewhere),
  session: { strategy: "database", maxAge: absoluteDays * 86_400, generateSessionToken: newSecret },
  pages: {
    signIn: "/sign-in",
    verifyRequest: "/sign-in/sent",
    error: "/sign-in/problem",
    newUser: "/welcome",
  },
  useSecureCookies: true,
  cookies: {
    sessionToken: { name: sessionCookie, options: cookieOptions },
    csrfToken: { name: csrfCookie, options: cookieOptions },
    callbackUrl: { name: "__Host-callback", options: cookieOptions },
  },
  providers: [
    {
      id: "email",
      type: "email",
      name: "Email",
      from: env().MAIL_FROM,
      server: "",
      maxAge: minutesToConfirm * 60,
      options: {},
      normalizeIdentifier: (identifier: string) => Email.parse(identifier),
      /** Queued, not sent: how long this takes says nothing about the address. */
      async sendVerificationRequest({ identifier, url }) {
        if (!mayMail) return;
        const link = new URL("/sign-in/confirm", env().APP_URL);
        link.search = new URL(url).search;
        await queueMail({ db: database() }, { to: identifier, ...signInLink(link.href) });
      },
    },
  ],
  logger: { error() {}, warn() {}, debug() {} },
});

type Asked = {
  method: "POST";
  query: Record<string, string | string[]>;
  body: Record<string, string>;
  cookies: Record<string, string>;
  headers: Record<string, string>;
};

/** Speaks to next-auth in its own request and response shapes, and collects what it would set. */
export async function speakSignIn(
  action: string[],
  asked: Omit<Asked, "method" | "headers">,
  browser: Browser,
  { mayMail }: { mayMail: boolean } = { mayMail: false },
): Promise<Answer> {
  const answer: Answer = { redirect: "/", cookies: [], isElsewhere: false };
  const response = {
    status: () => response,
    getHeader: (name: string) => (name.toLowerCase() === "set-cookie" ? answer.cookies : undefined),
    setHeader(name: string, value: string | string[]) {
      if (name.toLowerCase() === "set-cookie") answer.cookies = [value].flat();
      if (name.toLowerCase() === "location") answer.redirect = String(value);
      return response;
    },
    end: () => response,
    send: () => response,
    json: () => response,
  };
  const request: Asked = {
    ...asked,
    method: "POST",
    headers: {},
    query: { ...asked.query, nextauth: action },
  };
  // Our own check of the Origin stands before this one (see `assertOwnPage`), so the double-submit pair is ours to make.
  const csrf = randomBytes(32).toString("hex");
  const seal = createHash("sha256").update(`${csrf}${env().NEXTAUTH_SECRET}`).digest("hex");
  request.cookies[csrfCookie] = `${csrf}|${seal}`;
  request.body.csrfToken = csrf;
  const onElsewhere = () => {
    answer.isElsewhere = true;
  };
  await NextAuth(request as never, response as never, optionsFor(browser, mayMail, onElsewhere));
  return answer;
}
