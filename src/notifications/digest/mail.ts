import { sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import type { Letter } from "@/platform/letter";
import { queueBulkMail } from "@/platform/mail";
import { digestPlans } from "../tables";
import { stopAddress } from "./reads";

type Digest = {
  personId: string;
  networkId: string;
  to: string;
  letter: Letter;
};

/**
 * Sends a digest that was composed, unless its reader has stopped them or got one within these twelve hours. The row
 * that remembers it is written first, so that a job that runs twice mails once.
 */
export async function mailDigest(ctx: { db: Db; now: Date }, { personId, networkId, to, letter }: Digest) {
  const [sent] = await ctx.db
    .insert(digestPlans)
    .values({ personId, networkId, sentAt: ctx.now })
    .onConflictDoUpdate({
      target: [digestPlans.personId, digestPlans.networkId],
      set: { sentAt: ctx.now },
      setWhere: sql`${digestPlans.every} <> 'never'
        and coalesce(${digestPlans.sentAt} < ${ctx.now.toISOString()}::timestamptz - interval '12 hours', true)`,
    })
    .returning({ personId: digestPlans.personId });
  if (!sent) return false;
  await queueBulkMail(ctx, { to, letter, stop: stopAddress(networkId, personId) });
  return true;
}
