import { eq, sql } from "drizzle-orm";
import { categories, valueKeys } from "@/identity/compass/schema";
import { languages, regions } from "@/networks/network/schema";
import { noPartners, type PartnerPolicy } from "@/networks/partner-policy/schema";
import { networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { env } from "@/platform/env";
import { addDays, dayOf, mondayOf } from "@/transit/calendar/policy";
import { offers } from "@/transit/tables";
import { hashTerms } from "@/transit/terms/hash";
import { priceTerms } from "@/transit/terms/policy";

// A market: ten thousand networks that let partners in, and five hundred brands that have proven who they are.
// Everything follows from a number, so that each run meets the same; all of it is written in a few statements.

const size = 10_000;
const kinds = ["Gardeners", "Potters", "Beekeepers", "Bakers", "Birders", "Weavers", "Readers", "Divers"];
const places = ["Harbour", "Hillside", "Old Town", "Riverbank", "North Field", "Lighthouse", "Mill Lane"];
const policy: PartnerPolicy = {
  ...noPartners,
  welcome: true,
  redLines: { categories: ["gambling"], practices: [] },
};

const list = (words: readonly string[]) => sql.raw(`array[${words.map((word) => `'${word}'`).join()}]`);
/** The word of a list that belongs to a number. */
const pick = (words: readonly string[], by: string) =>
  sql`(${list(words)})[1 + (${sql.raw(by)}) % ${sql.raw(`${words.length}`)}]`;
/** The id that belongs to a number, which is a column or an expression of SQL. */
const idOf = (prefix: string, by = "n") => sql.raw(`('${prefix}_b' || lpad(to_hex(${by}), 19, '0'))`);
const numbers = sql.raw(`generate_series(1, ${size}) as n`);

type Buyer = { id: string; token: string };

/** Networks of whom `owners` are the owners in turn; and for each of `buyers` a brand of her own. */
export async function furnishMarket(db: Db, now: Date, owners: string[], buyers: Buyer[]) {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await writeNetworks(tx as Db, now, owners);
    await writeBrands(tx as Db, now, buyers);
    await writeHistory(tx as Db, now, owners, buyers.length);
  });
  return {
    buyers: buyers.map(({ token }, n) => ({ slug: `buyer-${n + 1}`, token })),
    wishes: await wishes(db, now),
    soon: addDays(dayOf(now), 9),
  };
}

async function writeNetworks(db: Db, now: Date, owners: string[]) {
  const today = sql`${dayOf(now)}::date`;
  const at = sql`${now.toISOString()}::timestamptz`;
  const owner = pick(owners, "n");
  await db.execute(sql`
    insert into networks (id, slug, name, purpose, template, owner_person_id, "join", visibility, language, region, interests, created_at)
    select ${idOf("net")}, 'market-' || n, ${pick(places, "n / 8")} || ' ' || ${pick(kinds, "n")} || ' ' || n,
      'For ' || lower(${pick(kinds, "n")}) || ' who meet at the ' || lower(${pick(places, "n / 8")}) || ' every week and help one another.',
      'cohort', ${owner}, 'request', 'public', ${pick(languages, "n / 3")}, ${pick(regions, "n / 5")},
      array[${pick(categories, "n")}, ${pick(categories, "n + 7")}], ${at} - n * interval '7 minutes'
    from ${numbers}`);
  await db.execute(sql`
    insert into charters (id, network_id, version, "values", rules, partners, created_by)
    select ${idOf("cha")}, ${idOf("net")}, 1, '[]', '[]', jsonb_set(${JSON.stringify(policy)}::jsonb, '{values}',
      jsonb_build_array(${pick(valueKeys, "n")}, ${pick(valueKeys, "n + 3")}, ${pick(valueKeys, "n + 8")})), ${owner}
    from ${numbers}`);
  await db.execute(sql`
    insert into rate_cards (network_id, currency, quiet_days)
    select ${idOf("net")}, ${pick(["eur", "gbp", "usd"], "n")}, case n % 4 when 0 then '{0,6}' when 1 then '{0}' else '{}' end::smallint[]
    from ${numbers}`);
  await db.execute(sql`
    insert into offers (id, network_id, currency, kind, title, promise, model, rate, floor, cap, lead_days, capacity, created_at)
    select ${idOf("ofr", "n * 4 + k")}, ${idOf("net")}, ${pick(["eur", "gbp", "usd"], "n")},
      ${pick(["pinned-post", "digest-slot", "member-perk"], "k")}, ${pick(["Three days on top", "A place in the digest", "A perk"], "k")},
      'What you say, before everybody who is here.', case k when 1 then 'click' else 'flat' end,
      case k when 1 then 100 + n % 200 else 3000 + (n * 37 + k * 1100) % 150000 end,
      case k when 1 then 5000 end, case k when 1 then 20000 + n % 30000 end, 7 + (n + k) % 20, 1 + k % 2, ${at} - k * interval '1 minute'
    from ${numbers}, generate_series(0, 2) as k`);
  await db.execute(sql`
    insert into blocked_days (network_id, day, created_by)
    select ${idOf("net")}, ${today} + 10 + n % 30 + k, ${owner} from ${numbers}, generate_series(0, 4) as k`);

  // Somebody talks in each, so that partners may be a part of it; how many are members is only said.
  await db.execute(sql`
    insert into memberships (id, network_id, person_id, state, role, name, charter_version, joined_at)
    select ${idOf("mem")}, ${idOf("net")}, ${owner}, 'member', 'steward', 'Steward', 1, ${at} - interval '1 year' from ${numbers}`);
  await db.execute(
    sql`update networks set member_count = 15 + substr(slug, 8)::int * 37 % 1400 where slug like 'market-%'`,
  );
  await db.execute(
    sql`insert into spaces (id, network_id, slug, name) select ${idOf("spc")}, ${idOf("net")}, 'all', 'All' from ${numbers}`,
  );
  await db.execute(sql`
    insert into threads (id, network_id, space_id, author_id, title, last_number)
    select ${idOf("thr")}, ${idOf("net")}, ${idOf("spc")}, ${idOf("mem")}, 'Good morning', 2 from ${numbers}`);
  await db.execute(sql`
    insert into posts (id, network_id, thread_id, number, author_id, body, html, text, created_at)
    select ${idOf("pst", "n * 16 + k")}, ${idOf("net")}, ${idOf("thr")}, k, ${idOf("mem")}, 'Morning.', '<p>Morning.</p>', 'Morning.',
      ${at} - k * interval '1 day'
    from ${numbers}, generate_series(1, case n % 10 when 0 then 12 else 2 end) as k`);
}

async function writeBrands(db: Db, now: Date, buyers: Buyer[]) {
  const at = sql`${now.toISOString()}::timestamptz`;
  const each = sql.raw(`generate_series(1, ${buyers.length}) as n`);
  await db.execute(sql`
    insert into brands (id, slug, name, "values", categories)
    select ${idOf("brd")}, 'buyer-' || n, 'Buyer ' || n, ${JSON.stringify(valueKeys)}::jsonb, '["books"]' from ${each}`);
  await db.execute(sql`
    insert into brand_people (brand_id, person_id, role)
    select ${idOf("brd")}, ${pick(
      buyers.map(({ id }) => id),
      "n - 1",
    )}, 'owner' from ${each}`);
  await db.execute(sql`
    insert into verifications (id, brand_id, state, legal_name, registration, papers, submitted_at, decided_at)
    select ${idOf("vrf")}, ${idOf("brd")}, 'confirmed', 'Buyer ' || n || ' Ltd', 'HRB ' || n, '[]', ${at}, ${at}
    from ${each}`);
  await db.execute(sql`
    insert into domains (id, brand_id, name, token, state, checked_at, verified_at)
    select ${idOf("dom")}, ${idOf("brd")}, 'buyer-' || n || '.example', 't', 'verified', ${at}, ${at}
    from ${each}`);
}

/** Some have asked before, and were answered or not. What happened to each leads to where it stands. */
async function writeHistory(db: Db, now: Date, owners: string[], buyers: number) {
  const at = sql`${now.toISOString()}::timestamptz`;
  const owner = pick(owners, "n");
  const asked = sql`(select n, n * 4 + k as id, (n + k) % 4 = 0 as lapsed, ${at} - n * interval '20 minutes' as at
    from ${numbers}, generate_series(0, 1) as k where n % 3 > 0) as asked`;
  const its = idOf("prp", "id");
  await db.execute(sql`
    insert into proposals (id, network_id, brand_id, state, offer_id, category, brief, creative, version, hash, submitted_at, answer_by, created_by)
    select ${its}, ${idOf("net")}, ${idOf("brd", `1 + id % ${buyers}`)}, case when lapsed then 'expired' else 'declined' end,
      ${idOf("ofr", "n * 4")}, 'books', '{}', '{}', 1, repeat('0', 64), at, at, ${owner} from ${asked}`);
  await db.execute(sql`
    insert into proposal_steps (id, subject_id, move, by, created_at)
    select ${idOf("stp", "id * 2")}, ${its}, 'submit', ${owner}, at - interval '1 day' from ${asked}
    union all
    select ${idOf("stp", "id * 2 + 1")}, ${its}, case when lapsed then 'lapse' else 'decline' end, ${owner}, at from ${asked}`);
}

/** What is asked of every tenth network, at the price of its card. */
async function wishes(db: Db, now: Date) {
  // A Wednesday, which is a quiet day nowhere; and as many as share no divisor with the brands, so that a brand
  // comes to a network again only after half a million proposals.
  const runsOn = addDays(mondayOf(addDays(dayOf(now), 60)), 2);
  const wish = { runsOn, writtenBy: "network" as const, wording: "" };
  const { BRAND_FEE_BPS: brandFeeBps, COMMISSION_BPS: commissionBps } = env();
  const rows = await db
    .select({ offer: offers, network: networks.slug })
    .from(offers)
    .innerJoin(networks, eq(networks.id, offers.networkId))
    .where(sql`${networks.slug} like 'market-%0' and ${offers.kind} = 'pinned-post'`)
    .orderBy(networks.createdAt)
    .limit(997);
  return rows.map(({ offer, network }) => {
    const { hash } = hashTerms(priceTerms(offer, wish, { brandFeeBps, commissionBps }));
    return { network, offerId: offer.id, ...wish, hash };
  });
}
