import { z } from "zod";
import { Email } from "../person/schema";

/** Only a path of our own may follow a sign-in; anything else leads home. */
export const OwnPath = z
  .string()
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .max(500)
  .catch("/");

export const Confirm = z.object({ token: z.string().min(1).max(200), email: Email, to: OwnPath });
