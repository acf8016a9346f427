import { type SQL, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { brokenHistories } from "@/platform/history";
import type { Account } from "../entry/policy";
import { recordFinding } from "../finding/record";
import { sentenceOf } from "../finding/trace";
import { hold } from "../hold/move";
import { freezeBook } from "./freeze";

type Rule = {
  id: string;
  sentence: string;
  /** A breach of a `grave` one stops money: of the hold that it names, or all. */
  grave?: boolean;
  /** Rows of those that break it: `subject`, and `hold` where one is meant. */
  breaches: SQL;
};

const over = sql`('released', 'refunded', 'split', 'carried', 'retained', 'lost', 'cancelled', 'expired')`;

/** Where a hold that is held has it. */
const account = sql`case h.kind when 'deposit' then 'deposit' else 'held' end`;

/**
 * Holds that something happened to in the last two days. Entries are never changed, so what was right then still is;
 * and a check every five minutes must not read all that ever was.
 */
const recent = sql`select hold_id from movements where created_at > now() - interval '2 days' and hold_id is not null
  union select id from holds where created_at > now() - interval '2 days'
  union select subject_id from hold_steps where created_at > now() - interval '2 days'
  union select hold_id from transfers where made_at > now() - interval '2 days'
  union select hold_id from payments where created_at > now() - interval '30 days'
  union select hold_id from refunds where created_at > now() - interval '30 days'`;

/** Those, and whatever still waits to be sent. */
const moving = (account: Account) =>
  sql`${recent} union select hold_id from balances where account = ${account} and minor <> 0 and hold_id <> ''`;

/** What must always be true of the books. The database refuses most of it at the commit; here it is asked again. */
const rules: Rule[] = [
  {
    id: "I01",
    grave: true,
    sentence: "A movement does not sum to zero.",
    breaches: sql`select e.movement_id as subject, min(e.hold_id) as hold from entries e
      join movements m on m.id = e.movement_id where m.created_at > now() - interval '1 day'
      group by e.movement_id, e.currency having sum(e.minor) <> 0`,
  },
  {
    id: "I02",
    grave: true,
    sentence: "The books as a whole do not sum to zero.",
    breaches: sql`select currency as subject, null as hold from balances group by currency having sum(minor) <> 0`,
  },
  {
    id: "I02b",
    grave: true,
    sentence: "What lies on an account is not what its entries say.",
    breaches: sql`with moved as (select distinct e.hold_id from entries e join movements m on m.id = e.movement_id
        where m.created_at > now() - interval '1 day' and e.hold_id is not null)
      select e.account || ':' || e.hold_id as subject, e.hold_id as hold from entries e join moved using (hold_id)
      left join balances b on b.account = e.account and b.currency = e.currency and b.hold_id = e.hold_id
      group by e.account, e.currency, e.hold_id, b.minor having sum(e.minor) is distinct from b.minor`,
  },
  {
    id: "I03",
    grave: true,
    sentence: "A hold does not hold what was paid for it.",
    breaches: sql`select h.id as subject, h.id as hold from holds h where h.state = 'held' and h.price <>
      coalesce((select -b.minor from balances b where b.account = ${account} and b.hold_id = h.id), 0)
      + coalesce((select sum(e.minor) from entries e join movements m on m.id = e.movement_id
          where e.hold_id = h.id and e.account = 'held' and m.kind = 'chargeback_lost'), 0)`,
  },
  {
    id: "I03b",
    grave: true,
    sentence: "A hold that is over, or was never paid, still holds money.",
    breaches: sql`select h.id as subject, h.id as hold from holds h join balances b on b.hold_id = h.id
      where h.state in ${over} and b.account in ('held', 'unearned_fee', 'deposit', 'holdback') and b.minor <> 0
      and not (b.account = 'holdback' and h.kind = 'closing' and h.state = 'released')`,
  },
  {
    id: "I03e",
    grave: true,
    sentence: "What is kept back of a sale is not what was kept back at its close.",
    breaches: sql`select h.id as subject, h.id as hold from holds h join balances b on b.hold_id = h.id and b.account = 'holdback'
      where h.id in (${moving("holdback")}) and b.minor <> case when exists (select from movements m
        where m.cause_id = h.id and m.kind = 'holdback_paid') then 0 else (select coalesce(sum(e.minor), 0) from entries e
        join movements m on m.id = e.movement_id where e.hold_id = h.id and e.account = 'holdback' and m.kind = 'closed') end`,
  },
  {
    id: "I03f",
    grave: true,
    sentence: "The bank transfers that wait are not what the books have of them.",
    breaches: sql`select h.id as subject, h.id as hold from holds h where h.kind <> 'partnership' and h.id in (${moving("unmatched")})
      and coalesce((select -b.minor from balances b where b.account = 'unmatched' and b.hold_id = h.id), 0) <>
      coalesce((select sum(a.amount) from arrivals a where a.hold_id = h.id and a.state in ('waiting', 'taken')), 0)`,
  },
  {
    id: "I03c",
    grave: true,
    sentence: "What an owner is owed is not what is waiting to be sent to her.",
    breaches: sql`select h.id as subject, h.id as hold from holds h where h.id in (${moving("payable")}) and
      coalesce((select -b.minor from balances b where b.account = 'payable' and b.hold_id = h.id), 0) <>
      coalesce((select sum(t.amount) from transfers t where t.hold_id = h.id
        and t.state in ('waiting', 'queued', 'refused')), 0)
      and h.state in ${over}`,
  },
  {
    id: "I03d",
    grave: true,
    sentence: "What a brand is owed is not what is waiting to be sent back to it.",
    breaches: sql`select h.id as subject, h.id as hold from holds h where h.id in (${moving("refund_payable")}) and
      coalesce((select -b.minor from balances b where b.account = 'refund_payable' and b.hold_id = h.id), 0) <>
      coalesce((select sum(r.amount) from refunds r where r.hold_id = h.id
        and r.state in ('queued', 'refused', 'returned')), 0)
      and h.state in ${over}`,
  },
  {
    id: "I04",
    grave: true,
    sentence: "Something was paid, sent or sent back that the books do not know, or the other way round.",
    breaches: sql`select coalesce(f.id, m.cause_id) as subject, coalesce(f.hold_id, m.hold_id) as hold from (
        select id, hold_id, case state when 'funded' then 'paid' else 'late' end as kind from payments
          where state in ('funded', 'late') and hold_id in (${recent})
        union all select id, hold_id, 'transferred' from transfers where state = 'made' and hold_id in (${recent})
        union all select id, hold_id, 'refund_settled' from refunds where state in ('sent', 'settled')
          and hold_id in (${recent})
        union all select id, hold_id, 'refund_settled' from refunds where state in ('returned', 'elsewhere', 'dropped') and hold_id in (${recent})
          and exists (select from movements where cause_id = refunds.id and kind = 'refund_returned')
        union all select id, hold_id, 'arrived' from arrivals where hold_id in (${recent})
        union all select id, hold_id, 'turned_away' from arrivals where state = 'back' and hold_id in (${recent})
        union all select id, hold_id, 'refund_elsewhere' from refunds where state = 'elsewhere' and hold_id in (${recent})
      ) f full join (select cause_id, hold_id, kind from movements
          where kind in ('paid', 'late', 'transferred', 'refund_settled', 'refund_elsewhere', 'arrived', 'turned_away') and hold_id in (${recent})) m
        on m.cause_id = f.id and m.kind = f.kind
      where f.id is null or m.cause_id is null`,
  },
  {
    id: "I06",
    grave: true,
    sentence: "Somebody is owed less than nothing.",
    breaches: sql`select account || ':' || hold_id as subject, nullif(hold_id, '') as hold from balances where minor > 0
      and account in ('held', 'deposit', 'holdback', 'payable', 'refund_payable', 'dispute_reserve', 'unearned_fee',
        'tax', 'brand_credit', 'unmatched')`,
  },
  {
    id: "I14",
    grave: true,
    sentence: sentenceOf(hold),
    breaches: sql`select subject, subject as hold from ${brokenHistories(hold, true)} as broken`,
  },
  {
    id: "I15",
    sentence: "Something that the provider told us has not been worked off for a quarter of an hour.",
    breaches: sql`select id as subject, null as hold from provider_events
      where state = 'waiting' and created_at < now() - interval '15 minutes'`,
  },
  {
    id: "I18",
    sentence: "A sign-in link lies about a day after it has run out.",
    breaches: sql`select token_hash as subject, null as hold from sign_in_tokens
      where expires_at < now() - interval '1 day' limit 1`,
  },
  {
    id: "I21",
    grave: true,
    sentence: "Money went to an owner that was not released, or was frozen.",
    breaches: sql`select t.id as subject, t.hold_id as hold from transfers t join holds h on h.id = t.hold_id
      where t.state = 'made' and t.hold_id in (${recent}) and (h.state not in ('released', 'split', 'retained') or exists (select from freezes f
        where (f.hold_id is null or f.hold_id = t.hold_id) and f.created_at < t.made_at - interval '5 minutes'
          and (f.lifted_at is null or f.lifted_at > t.made_at)))`,
  },
  {
    id: "I22",
    grave: true,
    sentence: "More went to an owner than is left of what was paid.",
    breaches: sql`select p.id as subject, p.hold_id as hold from payments p where p.state = 'funded'
      and (p.hold_id in (${recent}) or p.id in (select payment_id from transfers where hold_id in (${recent}))) and
      coalesce((select sum(t.amount - t.reversed_minor) from transfers t
        where t.payment_id = p.id and t.state = 'made'), 0)
      > p.amount - greatest(0, coalesce((select sum(r.amount) from refunds r where r.payment_id = p.id
        and r.arrival_id is null and r.state in ('sent', 'settled', 'elsewhere')), 0) + coalesce((select sum(e.minor) from entries e
        join movements m on m.id = e.movement_id
        where m.hold_id = p.hold_id and m.kind = 'clawed_back' and e.account = 'refund_payable'), 0))`,
  },
  {
    id: "I23",
    sentence: "The provider has been asked something for an hour, and the outcome is not known.",
    breaches: sql`select id as subject, hold_id as hold from provider_calls
      where state = 'intended' and attempts > 0 and created_at < now() - interval '1 hour'`,
  },
  {
    id: "I24",
    sentence: "Money has been held for more than 60 days. It must leave before the provider's limit of 90.",
    breaches: sql`select h.id as subject, h.id as hold from holds h
      where h.state = 'held' and coalesce((select min(s.held_at) from holds s where s.purpose = h.purpose
          and h.kind = 'closing' and s.state = 'carried'), h.held_at) < now() - interval '60 days'
      or h.kind = 'closing' and h.state = 'released' and h.held_at < now() - interval '60 days'
        and exists (select from balances b where b.hold_id = h.id and b.account = 'holdback' and b.minor <> 0)`,
  },
];

export type Breach = { rule: string; subject: string; hold: string | null };

/** Asks of the books what must always be true, and stops money where it is not. */
export async function checkBook(ctx: Ctx): Promise<Breach[]> {
  const breaches: Breach[] = [];
  for (const rule of rules) {
    const rows = await ctx.db.execute<{ subject: string; hold: string | null }>(rule.breaches);
    for (const { subject, hold } of rows) {
      breaches.push({ rule: rule.id, subject, hold });
      await recordFinding(ctx, { kind: rule.id, subjectId: subject, sentence: rule.sentence });
      if (rule.grave)
        await freezeBook(ctx, {
          holdId: hold,
          reason: "invariant",
          causeId: `${rule.id}:${subject}`,
          note: "The books do not add up, and somebody is looking into it.",
        });
    }
  }
  return breaches;
}
