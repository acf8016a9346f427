import { and, eq, isNotNull } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { env } from "@/platform/env";
import { notFound } from "@/platform/errors";
import { people } from "../tables";
import { openSession } from "./open";

/** Opens a session as somebody of the demo town. There is no such thing outside demo mode. */
export async function impersonateSession(
  ctx: { db: Db },
  { personId, host, userAgent }: { personId: string; host: string; userAgent: string },
) {
  if (!env().DEMO) throw notFound("page");
  const [person] = await ctx.db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), isNotNull(people.demoPersona)));
  if (!person) throw notFound("person");
  return openSession(ctx, { personId: person.id, host, userAgent });
}
