import { eq, isNull, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { allow, Refused } from "@/platform/errors";
import { mayActAs } from "../membership/policy";
import { landings } from "../tables";
import type { ArrangeLanding } from "./schema";

/** Saves the order and the words of the landing page, unless somebody else saved it since it was opened. */
export async function arrangeLanding(ctx: Ctx<Insider>, { blocks, seen }: ArrangeLanding) {
  allow(mayActAs(ctx.actor, "steward"));
  const { networkId } = ctx.actor;
  const [saved] = await ctx.db
    .insert(landings)
    .values({ networkId, blocks, updatedAt: sql`now()` })
    .onConflictDoUpdate({
      target: landings.networkId,
      set: { blocks, updatedAt: sql`now()` },
      setWhere: seen ? eq(landings.updatedAt, new Date(seen)) : isNull(landings.networkId),
    })
    .returning({ seen: landings.updatedAt });
  if (!saved)
    throw new Refused(
      "conflict",
      "Somebody else saved this page while you were writing. Your words are kept in this browser; throw them away to see the saved page.",
    );
  return saved;
}
