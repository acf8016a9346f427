import "server-only";
import { env } from "@/platform/env";
import { limits, within } from "@/platform/limits";
import { Email } from "../person/schema";
import type { Browser } from "./adapt";
import { OwnPath } from "./schema";
import { speakSignIn } from "./speak";

/**
 * Asks for a way in by mail. Answers the same whoever asks and whatever the address: true, unless this peer
 * asks too often.
 */
export async function askSignIn(form: { email: unknown; to: unknown }, browser: Browser, peer: string) {
  if (!(await within(limits.signInMailIp, peer))) return false;
  const email = Email.safeParse(form.email);
  if (!email.success) return true;
  const mayMail =
    (await within(limits.signInMailAddressHour, email.data)) &&
    (await within(limits.signInMailAddressDay, email.data));
  const callbackUrl = `${env().APP_URL}${OwnPath.parse(form.to)}`;
  const body = { email: email.data, callbackUrl };
  await speakSignIn(["signin", "email"], { query: {}, body, cookies: {} }, browser, { mayMail });
  return true;
}
