import { and, eq, isNull, sql } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { transact } from "@/platform/db";
import { optOuts } from "../tables";
import { lockPerson, meantBy } from "./reads";
import type { EndOptOut } from "./schema";

/** Lets them in again. That it once was otherwise stays on record. */
export const endOptOut = (ctx: Ctx<Person>, choice: EndOptOut) =>
  transact(ctx, async (ctx) => {
    const { personId } = ctx.actor;
    const { scope, category, brandId } = await meantBy(ctx, choice);
    await lockPerson(ctx, personId);
    await ctx.db
      .update(optOuts)
      .set({ endedAt: sql`clock_timestamp()` })
      .where(
        and(
          eq(optOuts.personId, personId),
          isNull(optOuts.endedAt),
          eq(optOuts.scope, scope),
          category ? eq(optOuts.category, category) : undefined,
          brandId ? eq(optOuts.brandId, brandId) : undefined,
        ),
      );
  });
