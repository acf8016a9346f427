import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { transact } from "@/platform/db";
import { optOuts } from "../tables";
import { lockPerson, meantBy } from "./reads";
import type { EndOptOut } from "./schema";

/** Lets them in again, whatever this address said before she came. That it once was otherwise stays on record. */
export const endOptOut = (ctx: Ctx<Person>, choice: EndOptOut) =>
  transact(ctx, async (ctx) => {
    const { personId } = ctx.actor;
    const { scope, category, brandId } = await meantBy(ctx, choice);
    const addressHash = await lockPerson(ctx, personId);
    const ofNobody = and(isNull(optOuts.personId), eq(optOuts.addressHash, addressHash));
    await ctx.db
      .update(optOuts)
      .set({ endedAt: sql`clock_timestamp()` })
      .where(
        and(
          or(eq(optOuts.personId, personId), ofNobody),
          isNull(optOuts.endedAt),
          eq(optOuts.scope, scope),
          category ? eq(optOuts.category, category) : undefined,
          brandId ? eq(optOuts.brandId, brandId) : undefined,
        ),
      );
  });
