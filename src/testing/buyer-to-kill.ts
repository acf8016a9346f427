// A buyer who accepts everything in a process of its own, and waits where she is made to: for a test that kills it there.
import { sql } from "drizzle-orm";
import { acceptHandover } from "@/market/handover/accept";
import { database, transact } from "@/platform/db";

const [personId = "", dealId = ""] = process.argv.slice(2);
const actor = { kind: "buyer", personId, dealId } as const;
await transact({ db: database(), now: new Date(), actor }, async (ctx) => {
  await ctx.db.execute(sql`set local lock_timeout = 0`);
  await ctx.db.execute(sql`set local statement_timeout = 0`);
  await acceptHandover(ctx);
});
