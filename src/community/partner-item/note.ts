import { sql } from "drizzle-orm";
import { houseOf } from "@/gate/pass/reads";
import type { Ctx, Speaker } from "@/identity/actor";
import { brandPeople } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { transact } from "@/platform/db";
import { newId } from "@/platform/ids";
import { limits, within } from "@/platform/limits";
import { partnerEvents } from "../tables";
import { partnerItemOf } from "./reads";
import type { Deed } from "./schema";

/**
 * Writes down what a member did with an item, in her own name only. What does not count is kept beside what does,
 * with the reason. One at a time for each of them, so that two clicks at the same moment are one and its repetition.
 */
export async function notePartnerItem(ctx: Ctx<Speaker>, { source, deed }: { source: string; deed: Deed }) {
  const { personId } = ctx.actor;
  // Whoever sends more than a hand can do is not counted, and not told.
  if (!(await within(limits.partnerDeed, personId))) return;
  await transact(ctx, async (ctx) => {
    const item = await partnerItemOf(ctx, source);
    const key = `partner-item:${item.id}:${personId}`;
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
    const hers = sql`select from ${partnerEvents} where item_id = ${item.id} and person_id = ${personId}`;
    const ownTeam = sql`exists (select from ${brandPeople} as team where team.person_id = ${personId}
        and team.brand_id = any(${houseOf(sql`${item.brandId}`)}))
      or exists (select from ${networks} as house left join ${brandPeople} as team
          on team.brand_id = house.owner_brand_id and team.person_id = ${personId}
        where house.id = ${item.networkId} and (house.owner_person_id = ${personId} or team.person_id is not null))`;
    const repeated = sql`exists (${hers} and deed = ${deed} and discarded is null
      and created_at > statement_timestamp() - interval '24 hours')`;
    // A page that is opened says so, and an item that is in view for a second says so: a click before that is none.
    const hasty = sql`${deed} = 'followed' and (not exists (${hers} and deed = 'seen')
      or exists (${hers} and deed = 'opened' and created_at > statement_timestamp() - interval '1 second'))`;
    await ctx.db.execute(sql`
      insert into ${partnerEvents} (id, item_id, person_id, deed, discarded, created_at)
      select ${newId("partnerEvent")}, ${item.id}, ${personId}, ${deed},
        case when ${ownTeam} then 'own-team' when ${hasty} then 'hasty' when ${repeated} then 'repeated' end,
        statement_timestamp()`);
  });
}
