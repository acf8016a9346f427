import { eq, sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { sessions } from "../tables";

/** Being used keeps a session alive. */
export const touchSession = (ctx: { db: Db }, sessionId: string) =>
  ctx.db.update(sessions).set({ seenAt: sql`now()` }).where(eq(sessions.id, sessionId));
