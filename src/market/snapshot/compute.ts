import { sql } from "drizzle-orm";
import { posts, threads } from "@/community/tables";
import { deliveries, optOuts } from "@/gate/tables";
import { brandPeople } from "@/identity/tables";
import { inside, membershipLife } from "@/networks/membership/lifecycle";
import { membershipSteps, memberships, networks } from "@/networks/tables";
import type { Account, MovementKind } from "@/payments/entry/policy";
import { entries, holds, movements } from "@/payments/tables";
import type { Db } from "@/platform/db";
import { fewest } from "./policy";
import type { Body } from "./schema";

const movesTo = (states: readonly string[]) =>
  Object.entries(membershipLife).flatMap(([move, { to }]) => (states.includes(to) ? [move] : []));
const stays = movesTo([...inside, "suspended"]);
const goes = ["leave", "remove"];

/** Half a year, and the eight weeks before that say what was usual at its beginning. */
const weeksKept = 34;
/** Over how many a usual week is looked for. */
const weeksEarned = 26;

const listed = <Word extends string>(all: readonly Word[]) =>
  sql.raw(all.map((one) => `'${one}'`).join(", "));
/** Money between these is the owner's all the while: what she is owed, owes, or has kept back for a bank. */
const owners = listed<Account>(["payable", "recv_owner", "dispute_reserve"]);
const earning = listed<MovementKind>(["settled", "split", "clawed_back", "chargeback_lost"]);
/** Where the payer's part goes: back to her, or to the bank that took it. */
const payers = listed<Account>(["refund_payable", "dispute_hold"]);
const givingBack = listed<MovementKind>(["refund_decided", "split", "clawed_back", "chargeback_lost"]);

type Counted = Pick<Body, "figures" | "months" | "weeks" | "earned" | "rows">;

/**
 * Counts what a network came to until a midnight of UTC, from its own rows alone. Asked again later it answers the same:
 * it looks at steps and moments that are never changed, not at what is so now.
 */
export async function computeSnapshot(
  ctx: { db: Db },
  { networkId, until }: { networkId: string; until: string },
): Promise<Counted> {
  const end = sql`${until}::timestamp at time zone 'UTC'`;
  const since = (days: number) => sql`${end} - make_interval(days => ${days})`;
  const share = (part: unknown, of: unknown) =>
    sql`case when ${of} >= ${fewest} then round(${part}::numeric / ${of}, 4)::float end`;
  const [row] = await ctx.db.execute<{ counted: Counted }>(sql`
    with people as (
      select m.id, m.person_id, m.joined_at,
        (select min(s.created_at) from ${membershipSteps} s where s.subject_id = m.id and s.move = any(${sql.param(goes)})
          and s.created_at > m.joined_at and s.created_at < ${end}) as left_at,
        coalesce((select s.move = any(${sql.param(stays)}) from ${membershipSteps} s where s.subject_id = m.id and s.created_at < ${end}
          order by s.created_at desc, s.id desc limit 1), true) as is_inside
      from ${memberships} m where m.network_id = ${networkId} and m.person_id is not null and m.joined_at < ${end}),
    here as (select * from people where is_inside),
    owners as (select people.id from people join ${networks} n on n.id = ${networkId}
      where people.person_id = n.owner_person_id or exists (select from ${brandPeople} b
        where b.brand_id = n.owner_brand_id and b.person_id = people.person_id and b.role in ('owner', 'manager'))),
    written as (select p.id, p.thread_id, p.number, p.author_id, p.created_at from ${posts} p
      join ${threads} t on t.id = p.thread_id where p.network_id = ${networkId} and p.number > t.brought_in
      and p.created_at >= ${since(90)} and p.created_at < ${end}),
    lately as (select * from written where created_at >= ${since(30)}),
    begun as (select w.thread_id, w.author_id, w.created_at,
        (select min(r.created_at) from written r where r.thread_id = w.thread_id and r.author_id <> w.author_id) as answered_at
      from written w where w.number = 1),
    busiest as (select count(*) as posts from written group by author_id order by 1 desc limit 10),
    cohort as (select joined_at, left_at from people where joined_at >= ${since(270)}),
    sent as (select d.id from ${deliveries} d where d.network_id = ${networkId}
      and d.created_at >= ${since(28)} and d.created_at < ${end}),
    sent_away as (select s.id from ${membershipSteps} s join people on people.id = s.subject_id
      where s.move in ('suspend', 'remove') and s.created_at >= ${since(90)} and s.created_at < ${end}),
    paid as (select h.id, h.currency, h.held_at, h.price + h.fee + h.tax as amount from ${holds} h
      where h.earned_in = ${networkId} and h.held_at < ${end}),
    moved as (select m.id, m.kind, m.created_at, p.currency, p.held_at, e.account, e.minor from paid p
      join ${movements} m on m.hold_id = p.id and m.created_at < ${end}
      join ${entries} e on e.movement_id = m.id and e.hold_id = p.id),
    income as (select currency, created_at, -minor as minor from moved
      where kind in (${earning}) and account in (${owners})),
    weekly as (select p.currency, coalesce((select sum(i.minor) from income i where i.currency = p.currency
        and i.created_at >= week and i.created_at < week + interval '7 days'), 0) as minor
      from (select distinct currency from paid) as p,
        generate_series(${since(7 * weeksEarned)}, ${since(7)}, interval '7 days') as week),
    counts as (select (select count(*) from here) as members,
      (select count(distinct author_id) from lately) as active, (select count(distinct author_id) from written) as authors,
      (select count(*) from written) as posts),
    months as (select month, ${end} as until from generate_series(
      date_trunc('month', ${until}::timestamp) - interval '12 months', date_trunc('month', ${until}::timestamp) - interval '1 month',
      interval '1 month') as month)
    select json_build_object(
      'figures', json_build_object(
        'members', members,
        'active', case when active >= ${fewest} then active end,
        'stayedFourWeeks', (select ${share(
          sql`count(*) filter (where left_at is null or left_at >= joined_at + interval '28 days')`,
          sql`count(*)`,
        )} from cohort where joined_at >= ${since(182)} and joined_at < ${since(28)}),
        'stayedTwelveWeeks', (select ${share(
          sql`count(*) filter (where left_at is null or left_at >= joined_at + interval '84 days')`,
          sql`count(*)`,
        )} from cohort where joined_at < ${since(84)}),
        'postsEach', case when active >= ${fewest} then (select round(count(*)::numeric / active, 2)::float from lately) end,
        'firstReply', (select case when count(answered_at) >= ${fewest} then round((percentile_cont(0.5) within group
          (order by extract(epoch from answered_at - created_at) / 3600))::numeric, 2)::float end from begun),
        'answered', (select ${share(
          sql`count(*) filter (where answered_at < created_at + interval '3 days')`,
          sql`count(*)`,
        )} from begun where created_at < ${since(3)}),
        'topTen', case when authors >= ${fewest} then (select round(sum(busiest.posts)::numeric / counts.posts, 4)::float from busiest) end,
        'byOwner', case when authors >= ${fewest} then (select round(count(*)::numeric / counts.posts, 4)::float from written
          where author_id in (select id from owners)) end,
        'sentAway', case when members >= ${fewest} then (select round(count(*)::numeric * 100 / members, 2)::float from sent_away) end,
        'partnerItems', case when members >= ${fewest} then (select round(count(*)::numeric / members / 4, 3)::float from sent) end,
        'optedOut', case when members >= ${fewest} then (select round(count(*)::numeric / members, 4)::float from here
          where exists (select from ${optOuts} o where o.person_id = here.person_id and o.scope = 'all'
            and o.created_at < ${end} and (o.ended_at is null or o.ended_at >= ${end}))) end),
      'months', (select json_agg(json_build_object('month', to_char(month, 'YYYY-MM'),
          'joined', (select count(*) from people where joined_at >= month at time zone 'UTC'
            and joined_at < (month + interval '1 month') at time zone 'UTC'),
          'left', (select count(*) from people where left_at >= month at time zone 'UTC'
            and left_at < (month + interval '1 month') at time zone 'UTC')) order by month) from months),
      'weeks', (select json_agg((select count(*) from people where joined_at >= week and joined_at < week + interval '7 days')
        order by week) from generate_series(${since(7 * weeksKept)}, ${since(7)}, interval '7 days') as week),
      'earned', coalesce((select json_agg(json_build_object('currency', p.currency,
          'months', (select json_agg(json_build_object('month', to_char(month, 'YYYY-MM'), 'partners', coalesce((
            select sum(i.minor) from income i where i.currency = p.currency and i.created_at >= month at time zone 'UTC'
              and i.created_at < (month + interval '1 month') at time zone 'UTC'), 0)::bigint) order by month) from months),
          'weekly', (select round(percentile_cont(0.5) within group (order by w.minor::float8))::bigint from weekly w
            where w.currency = p.currency),
          'refunded', (select round(coalesce((select -sum(b.minor) from moved b where b.currency = p.currency
              and b.held_at >= ${since(365)} and b.kind in (${givingBack}) and b.account in (${payers}) and b.minor < 0), 0)
              / nullif(sum(amount), 0), 4)::float from paid y where y.currency = p.currency and y.held_at >= ${since(365)}))
        order by p.currency) from (select distinct currency from paid) as p), '[]'::json),
      'rows', encode(sha256(convert_to(coalesce((select string_agg(id, ',' order by id collate "C") from (
        select id from people union all select id from written union all select id from sent union all select id from sent_away
        union all select distinct id from moved
      ) as counted), ''), 'UTF8')), 'hex')) as counted
    from counts`);
  if (!row) throw new Error("a statement that counts has not answered");
  return row.counted;
}
