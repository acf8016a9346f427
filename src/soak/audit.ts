// After all of it: the books beside the provider's lists, by SQL and HTTP of its own. Nothing that moved the money is
// asked whether it moved it well.
import type postgres from "postgres";
import type { Provider, Thing } from "./provider.ts";

/** What is off, each in a sentence. */
export type Verdict = { counts: Record<string, number>; off: string[] };

export async function audit(sql: postgres.Sql, provider: Provider): Promise<Verdict> {
  const doubled = doublesOf(provider);
  const missing = await missingOf(sql, provider);
  return {
    counts: {
      "money in": provider.charges.length,
      "transfers to owners": provider.transfers.length,
      "taken back from owners": provider.reversals.length,
      refunds: provider.refunds.length,
      disputes: provider.disputes.length,
      "movements of the provider's balance": provider.moves.length,
      "charged or sent twice": doubled.length,
      "postings missing or unknown": missing.length,
    },
    off: [
      ...doubled,
      ...missing,
      ...(await balancesOff(sql, provider)),
      ...(await unheard(sql, provider)),
      ...(await leftOver(sql)),
    ],
  };
}

/** Of a purpose money is taken once, and of what we ask once, once is done. */
export function doublesOf({ charges, transfers, reversals, refunds }: Provider): string[] {
  const purposes = twice(charges, ({ metadata }) => metadata?.hold ?? "").map(
    ([hold, ids]) => `${hold} was charged ${ids.length} times: ${ids.join(", ")}.`,
  );
  const sent = twice(
    [...charges, ...transfers, ...reversals, ...refunds],
    ({ metadata }) => metadata?.call ?? "",
  );
  return [
    ...purposes,
    ...sent.map(([call, ids]) => `${call} was done ${ids.length} times: ${ids.join(", ")}.`),
  ];
}

function twice(things: Thing[], keyOf: (thing: Thing) => string) {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  groups.delete(""); // a page names no call: its session does
  return [...groups].flatMap(([key, all]) =>
    all.length > 1 ? [[key, all.map(({ id }) => id)] as const] : [],
  );
}

/** What each movement did to the provider's balance is what the books say that it did, and the other way round. */
async function missingOf(sql: postgres.Sql, { moves }: Provider): Promise<string[]> {
  const booked = await sql<{ ref: string; minor: number; currency: string; kinds: string[] }[]>`
    select m.provider_ref as ref, e.currency, sum(e.minor)::int as minor, array_agg(m.kind) as kinds
    from movements m join entries e on e.movement_id = m.id
    where e.account = 'stripe' group by m.provider_ref, e.currency`;
  const theirs = new Map(moves.map((move) => [move.id, move]));
  const ours = new Map(booked.map((row) => [row.ref, row]));
  return [
    ...moves.flatMap(({ id, net = 0, currency, type }) => {
      const row = ours.get(id);
      if (!row) return [`The provider's ${type} of ${net} ${currency} (${id}) is not in the books.`];
      const same = row.minor === net && row.currency === currency;
      return same ? [] : [`${id} is ${net} ${currency} there and ${row.minor} ${row.currency} in the books.`];
    }),
    ...booked.flatMap(({ ref, minor, currency, kinds }) =>
      theirs.has(ref)
        ? []
        : [
            `The books have ${kinds.join(" and ")} of ${minor} ${currency}, of which the provider knows nothing (${ref}).`,
          ],
    ),
  ];
}

async function balancesOff(sql: postgres.Sql, { balance }: Provider): Promise<string[]> {
  const booked = await sql<{ currency: string; minor: number }[]>`
    select currency, sum(minor)::int as minor from entries where account = 'stripe' group by currency`;
  const ours = new Map(booked.map(({ currency, minor }) => [currency, minor]));
  return [...new Set([...balance.keys(), ...ours.keys()])].flatMap((currency) => {
    const [there, here] = [balance.get(currency) ?? 0, ours.get(currency) ?? 0];
    return there === here ? [] : [`The provider holds ${there} ${currency} for us, the books say ${here}.`];
  });
}

/** What has arrived there has arrived here. */
async function unheard(sql: postgres.Sql, { refunds }: Provider): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`select provider_id as id from refunds where state = 'settled'`;
  const settled = new Set(rows.map(({ id }) => id));
  return refunds.flatMap(({ id, status }) =>
    status === "succeeded" && !settled.has(id)
      ? [`The refund ${id} has arrived, and nobody here knows.`]
      : [],
  );
}

/** Each a question whose answer is nothing. */
const nothings: Record<string, string> = {
  "movement does not sum to zero": `select movement_id as id from entries group by movement_id, currency
    having sum(minor) <> 0`,
  "account owes less than nothing": `select account || ' of ' || hold_id as id from balances where minor > 0 and account in
    ('held', 'payable', 'refund_payable', 'dispute_reserve', 'unearned_fee', 'tax', 'brand_credit', 'unmatched')`,
  "balance is not what its entries say": `select account || ' of ' || coalesce(hold_id, '') as id from entries e
    group by account, currency, hold_id having sum(minor) <> coalesce((select b.minor from balances b
      where b.account = e.account and b.currency = e.currency and b.hold_id = coalesce(e.hold_id, '')), 0)`,
  "hold has been given up by everybody": `select id from holds where state in ('requested', 'processing', 'held')`,
  "placement has not come to its end": `select id || ' (' || state || ')' as id from placements
    where state not in ('settled', 'cancelled')`,
  "payment is neither here nor given up": `select id || ' (' || state || ')' as id from payments
    where state in ('opening', 'processing')`,
  "owner has not been sent her money": `select id || ' (' || state || ')' as id from transfers
    where state not in ('made', 'dropped')`,
  "refund has not left": `select id || ' (' || state || ')' as id from refunds
    where state not in ('sent', 'settled', 'dropped')`,
  "sum is still owed to somebody": `select account || ' of ' || hold_id as id from balances
    where account in ('payable', 'refund_payable') and minor <> 0`,
  "call has no outcome": `select kind || ' ' || id as id from provider_calls where state = 'intended'`,
  "event has not been worked off": `select id from provider_events where state in ('waiting', 'quarantined')`,
  "job was tried in vain": `select task_identifier || ' ' || id || coalesce(': ' || last_error, '') as id
    from graphile_worker.jobs where attempts >= max_attempts and not (key is null and coalesce(flags, '{}') ? 'keyed')`,
  "sum of money is frozen": `select reason || ' ' || coalesce(hold_id, 'of all') as id from freezes where lifted_at is null`,
  "finding is open": `select kind || ' of ' || subject_id || ': ' || sentence as id from findings where closed_at is null`,
};

async function leftOver(sql: postgres.Sql): Promise<string[]> {
  const off: string[] = [];
  for (const [what, query] of Object.entries(nothings))
    for (const { id } of await sql.unsafe<{ id: string }[]>(query)) off.push(`A ${what}: ${id}`);
  return off;
}
