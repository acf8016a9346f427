import { and, eq } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { sessions } from "../tables";
import type { Revoke } from "./schema";

/** Ends one session of one's own, wherever it is. It is dead at its next request. */
export async function revokeSession(ctx: Ctx<Person>, { sessionId }: Revoke) {
  const [gone] = await ctx.db
    .delete(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.personId, ctx.actor.personId)))
    .returning({ id: sessions.id });
  if (!gone) throw notFound("session");
}
