import { sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { hashSecret, newSecret } from "@/platform/secrets";
import { sessions } from "../tables";
import { absoluteDays } from "./policy";

type Opening = { personId: string; host: string; userAgent: string; token?: string };

/** Opens a session and returns its cookie's value, which is stored nowhere but in the browser. */
export async function openSession(
  ctx: { db: Db },
  { personId, host, userAgent, token = newSecret() }: Opening,
) {
  await ctx.db.insert(sessions).values({
    personId,
    host,
    userAgent: userAgent.slice(0, 300),
    tokenHash: hashSecret(token),
    expiresAt: sql`now() + make_interval(days => ${absoluteDays})`,
  });
  return token;
}
