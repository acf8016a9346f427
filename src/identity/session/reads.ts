import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { type Db, kept } from "@/platform/db";
import { env } from "@/platform/env";
import { hashSecret } from "@/platform/secrets";
import { people, sessions } from "../tables";
import { freshMinutes, idleHours } from "./policy";

const alive = and(
  gt(sessions.expiresAt, sql`now()`),
  gt(sessions.seenAt, sql`now() - make_interval(hours => ${idleHours})`),
);

export type SignedIn = {
  sessionId: string;
  personId: string;
  name: string;
  email: string;
  timeZone: string;
  stale: boolean;
  /** Whether she signed in a moment ago: it is she, not whoever found her browser open. */
  fresh: boolean;
  /** Whether she is one of those who operate Trellis itself. */
  operates: boolean;
};

/** The addresses that OPERATORS names, however they are set apart there. */
export const operators = () =>
  env()
    .OPERATORS.toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

const holder = kept((db) =>
  db
    .select({
      sessionId: sessions.id,
      personId: people.id,
      name: people.name,
      email: people.email,
      timeZone: people.timeZone,
      stale: sql<boolean>`${sessions.seenAt} < now() - interval '5 minutes'`,
      fresh: sql<boolean>`${sessions.createdAt} > now() - make_interval(mins => ${freshMinutes})`,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.tokenHash, sql.placeholder("tokenHash")),
        eq(sessions.host, sql.placeholder("host")),
        alive,
      ),
    ),
);

/** Who holds this cookie on this host, or nobody. `stale` asks for `touchSession`. */
export async function personOf(ctx: { db: Db }, token: string, host: string): Promise<SignedIn | null> {
  const [row] = await holder(ctx.db, { tokenHash: hashSecret(token), host });
  return row ? { ...row, operates: operators().includes(row.email) } : null;
}

export const listSessions = (ctx: Ctx<Person>) =>
  ctx.db
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.personId, ctx.actor.personId), alive))
    .orderBy(desc(sessions.seenAt));
