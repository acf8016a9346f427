import "server-only";
import type { Browser } from "./adapt";
import { speakSignIn } from "./speak";

/** Ends this browser's session. */
export const endSignIn = (browser: Browser, cookies: Record<string, string>) =>
  speakSignIn(["signout"], { query: {}, body: {}, cookies }, browser);
