import { sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { memberships } from "../tables";

export type Placed = {
  /** The same whenever the same export is read. */
  key: string;
  name: string;
  email?: string | undefined;
  headline?: string | undefined;
  joinedAt?: Date | undefined;
  basis?: string | undefined;
};

const atOnce = 500;

/**
 * Gives those who are brought in from elsewhere a name to stand under until they come themselves. Nobody is told,
 * nobody holds a place by it, and whoever was placed before stays as she is. Answers how many are new.
 */
export async function placeMembership(
  ctx: { db: Db },
  { networkId, people }: { networkId: string; people: Placed[] },
) {
  let placed = 0;
  for (let from = 0; from < people.length; from += atOnce) {
    const rows = await ctx.db
      .insert(memberships)
      .values(
        people.slice(from, from + atOnce).map(({ key, name, email, headline, joinedAt, basis }) => ({
          networkId,
          state: "placeholder" as const,
          name: name.trim().slice(0, 80),
          headline: headline?.slice(0, 120) ?? "",
          sourceKey: key,
          claimEmail: email?.toLowerCase() ?? null,
          consentBasis: basis ?? null,
          joinedAt: joinedAt ?? null,
        })),
      )
      .onConflictDoNothing({ target: [memberships.networkId, memberships.sourceKey] })
      .returning({ id: sql`1` });
    placed += rows.length;
  }
  return placed;
}
