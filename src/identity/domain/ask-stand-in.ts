import { eq } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { env } from "@/platform/env";
import { demoRecords } from "../tables";
import { type AskDns, answerOf, askDomain } from "./ask";

/** In a demo nobody can change the DNS of anything, so a table of ours answers in its place. */
export const hasStandInDns = () => env().DEMO || env().NODE_ENV === "test";

export const askStandInDomain =
  (ctx: { db: Db }): AskDns =>
  async (host, value) => {
    const records = await ctx.db
      .select({ value: demoRecords.value })
      .from(demoRecords)
      .where(eq(demoRecords.name, host));
    return answerOf(
      records.map((record) => record.value),
      value,
    );
  };

export const dnsOf = (ctx: { db: Db }): AskDns => (hasStandInDns() ? askStandInDomain(ctx) : askDomain);
