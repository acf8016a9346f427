import { and, eq, sql } from "drizzle-orm";
import type { Ctx, Insider, Person } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { announce } from "@/platform/events";
import { newId } from "@/platform/ids";
import { complaintsCrossed } from "../events";
import { complaints, deliveries } from "../tables";
import { complaintHours, mustPause } from "./policy";
import { weightOf } from "./reads";
import type { ComplaintKind } from "./schema";

type File = { source: string; kind: ComplaintKind; reason: string };

/**
 * Puts an item away and says why. Within 48 hours of seeing it that counts as a complaint, one a person; later it is
 * only put away. Complaints about one item are counted one at a time.
 */
export const fileComplaint = (ctx: Ctx<Person | Insider>, { source, kind, reason }: File) =>
  transact(ctx, async (ctx) => {
    const { personId } = ctx.actor;
    const mine = and(eq(deliveries.personId, personId), eq(deliveries.source, source));
    const [hidden] = await ctx.db
      .update(deliveries)
      .set({ hiddenAt: sql`coalesce(${deliveries.hiddenAt}, now())` })
      .where(and(mine, networkOf(ctx.actor)))
      .returning({ id: deliveries.id });
    if (!hidden) throw notFound("item");
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`complaints:${source}`}, 0))`);
    const counted = await ctx.db.execute(sql`
      insert into ${complaints} (id, network_id, person_id, source, kind, reason)
      select ${newId("complaint")}, network_id, person_id, source, ${kind}, ${reason} from ${deliveries}
      where person_id = ${personId} and source = ${source}
        and seen_at > now() - make_interval(hours => ${complaintHours}::int)
      on conflict do nothing returning 1`);
    if (counted.length === 0) return;
    const weight = await weightOf(ctx, source);
    if (mustPause(weight.viewers, weight.complaints))
      await announce(ctx, complaintsCrossed, { source, ...weight });
  });

/** Inside a network only what was met there; for herself a person speaks of anything that she met. */
const networkOf = (actor: Person | Insider) =>
  actor.kind === "person" ? undefined : eq(deliveries.networkId, actor.networkId);
