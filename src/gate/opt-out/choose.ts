import { sql } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { transact } from "@/platform/db";
import { fileComplaint } from "../complaint/file";
import { optOuts } from "../tables";
import { lockPerson, meantBy } from "./reads";
import type { ChooseOptOut } from "./schema";

/**
 * Says what one does not want to meet, at once and in every network. When it was an item that made up her mind, the
 * item hears of it.
 */
export const chooseOptOut = (ctx: Ctx<Person>, { source, ...choice }: ChooseOptOut) =>
  transact(ctx, async (ctx) => {
    const { personId } = ctx.actor;
    const meant = await meantBy(ctx, choice);
    const addressHash = await lockPerson(ctx, personId);
    await ctx.db
      .insert(optOuts)
      .values({ personId, addressHash, ...meant, createdAt: sql`clock_timestamp()` })
      .onConflictDoNothing();
    if (source) await fileComplaint(ctx, { source, kind: "opt-out", reason: "" });
  });
