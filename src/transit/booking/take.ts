import { sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { Refused, refusing } from "@/platform/errors";
import { obstacles } from "../calendar/policy";
import { bookings, offers } from "../tables";

type Run = { proposalId: string; networkId: string; offerId: string; runsOn: string; days: number };

const taken = new Refused("conflict", obstacles.full);

/**
 * Takes the lowest free place on each day of a run, or none at all. Two who see the same place free try the same
 * place, and the constraint lets one of them have it. Belongs in the transaction of whatever it is taken for.
 */
export const takeBooking = (ctx: Ctx, { proposalId, networkId, offerId, runsOn, days }: Run) =>
  refusing({ bookings_place: taken }, async () => {
    const rows = await ctx.db.execute(sql`
      insert into ${bookings} (proposal_id, network_id, offer_id, day, place)
      select ${proposalId}, ${networkId}, ${offerId}, run.day::date, free.place
      from generate_series(${runsOn}::date, ${runsOn}::date + ${days - 1}::int, interval '1 day') as run(day)
      cross join lateral (
        select each.place from ${offers} as wanted, generate_series(1, wanted.capacity) as each(place)
        where wanted.id = ${offerId} and not exists (select from ${bookings} as other
          where other.offer_id = ${offerId} and other.day = run.day::date and other.place = each.place)
        order by each.place limit 1) as free
      returning day`);
    if (rows.length !== days) throw taken;
  });
