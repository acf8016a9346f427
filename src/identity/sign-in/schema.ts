import { z } from "zod";
import { Email } from "../person/schema";

/** Only a path of our own may follow a sign-in; anything else leads home. */
export const OwnPath = z
  .string()
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .max(500)
  .catch("/");

export const Confirm = z.object({ token: z.string().min(1).max(200), email: Email, to: OwnPath });

/** Where to go after: given as a path, or as an address whose path is meant. */
export const Return = z.object({
  to: z
    .string()
    .transform((to) => (URL.canParse(to) ? new URL(to).pathname + new URL(to).search : to))
    .pipe(OwnPath),
});
