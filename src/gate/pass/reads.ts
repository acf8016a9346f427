import { and, eq, gte, isNull, lte, ne, type SQL, sql } from "drizzle-orm";
import { verifications } from "@/identity/tables";
import { partnerPolicyOf } from "@/networks/partner-policy/reads";
import type { Db } from "@/platform/db";
import { passes } from "../tables";
import { whyNotPass } from "./policy";
import type { Wanted } from "./schema";

/**
 * A brand and every other one with the same proven legal name, as an array: two brands of one house are one partner,
 * so that nobody passes a cap, a rest or a "no" by another name.
 */
export const houseOf = (brandId: SQL) => sql`array(
  select ${brandId} union select sister.brand_id from ${verifications} as own
    join ${verifications} as sister
      on lower(trim(sister.legal_name)) = lower(trim(own.legal_name)) and sister.state = 'confirmed'
    where own.brand_id = ${brandId} and own.state = 'confirmed')`;

/** Further away than this no rule looks: rest is at most 180 days, and a run at most 31. */
const reach = 220;

/** True, or why the network has no room for this run; `except` is a source that would move. */
export async function whyNotBook(ctx: { db: Db }, wanted: Wanted, except?: string): Promise<true | string> {
  const { policy } = await partnerPolicyOf(ctx, wanted.networkId);
  if (!policy.welcome) return "This network lets no partners in.";
  const booked = await ctx.db
    .select({
      brandId: sql<string>`case when ${passes.brandId} = any(${houseOf(sql`${wanted.brandId}`)}) then ${wanted.brandId} else ${passes.brandId} end`,
      campaign: passes.campaign,
      runsOn: passes.runsOn,
      endsOn: passes.endsOn,
    })
    .from(passes)
    .where(
      and(
        eq(passes.networkId, wanted.networkId),
        isNull(passes.releasedAt),
        gte(passes.runsOn, sql`${wanted.runsOn}::date - ${reach}::int`),
        lte(passes.runsOn, sql`${wanted.endsOn}::date + ${reach}::int`),
        except === undefined ? undefined : ne(passes.source, except),
      ),
    );
  return whyNotPass(policy.caps, policy.quietDays, wanted, booked);
}

/** One network's passes are counted and given one at a time. */
export const lockPasses = (ctx: { db: Db }, networkId: string) =>
  ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`passes:${networkId}`}, 0))`);
