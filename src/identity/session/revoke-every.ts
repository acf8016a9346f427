import { eq } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { sessions } from "../tables";

/** Signs out everywhere, this browser included. */
export async function revokeEverySession(ctx: Ctx<Person>) {
  await ctx.db.delete(sessions).where(eq(sessions.personId, ctx.actor.personId));
}
