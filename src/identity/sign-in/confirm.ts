import "server-only";
import { env } from "@/platform/env";
import { limits, within } from "@/platform/limits";
import type { Browser } from "./adapt";
import { Confirm } from "./schema";
import { type Answer, speakSignIn } from "./speak";

/** Uses the link's token up and opens a session, or says why not. */
export async function confirmSignIn(
  form: unknown,
  browser: Browser,
  peer: string,
  cookies: Record<string, string>,
): Promise<Answer | "too-often" | "elsewhere" | "spent"> {
  const parsed = Confirm.safeParse(form);
  if (!parsed.success) return "spent";
  const { token, email, to } = parsed.data;
  const mayTry = (await within(limits.signInTryIp, peer)) && (await within(limits.signInTry, email));
  if (!mayTry) return "too-often";
  const query = { token, email, callbackUrl: `${env().APP_URL}${to}` };
  const answer = await speakSignIn(["callback", "email"], { query, body: {}, cookies }, browser);
  if (!answer.redirect.includes("error=")) return answer;
  return answer.isElsewhere ? "elsewhere" : "spent";
}
