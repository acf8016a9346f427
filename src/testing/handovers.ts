import { eq, sql } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { hashBid } from "@/market/bid/hash";
import { holdbackOf, makeBid } from "@/market/bid/policy";
import type { TermsOfBid } from "@/market/bid/schema";
import { beginHandover } from "@/market/handover/begin";
import type { itemRules } from "@/market/item/policy";
import type { ListingState } from "@/market/listing/lifecycle";
import { approaches, bids, deals, handoverItems, handoverNotices, handovers } from "@/market/tables";
import { transact } from "@/platform/db";
import { days, later } from "@/platform/time";
import { workOff } from "@/worker";
import { firstTerms, layListing } from "./approaches";
import type { Cast } from "./cast";
import { laySale } from "./laid-sale";

type Lay = {
  /** The network, who owns it, who writes for it, and the brand that buys it. */
  of: string;
  seller: { sellerPersonId: string } | { sellerBrandId: string };
  by: string;
  to: string;
  /** Where it stands for sale: under offer, unless the network has another listing. */
  listed?: ListingState;
  terms?: Partial<TermsOfBid>;
  /** How its money came to be held; without it, in the books alone. */
  pay?: typeof laySale;
};

/** A sale whose money is held and whose handover has just begun, whatever would have had to happen before. */
export async function layHandover(
  it: Cast,
  { of, seller, by, to, listed = "under_offer", terms = {}, pay }: Lay,
) {
  const listingId = await layListing(it, { of, by, state: listed });
  const bid = makeBid({ ...firstTerms, ...terms }, { feeBps: 500, expiresAt: later(it.now, days(7)) });
  const { body, hash } = hashBid(bid);
  const [approach] = await it.db
    .insert(approaches)
    .values({
      ...{ listingId, networkId: of, brandId: to, state: "accepted" as const, createdBy: by },
      ...{ version: 1, hash, funds: "said" as const },
    })
    .returning();
  if (!approach) throw new Error("no approach was laid");
  const [version] = await it.db
    .insert(bids)
    .values({ approachId: approach.id, version: 1, by: "buyer", body, hash, createdBy: by })
    .returning();
  if (!version) throw new Error("no bid was laid");
  const [deal] = await it.db
    .insert(deals)
    .values({
      ...{ networkId: of, listingId, approachId: approach.id, bidId: version.id, buyerId: to, ...seller },
      ...{ state: "handing_over" as const, currency: bid.currency, price: bid.price, deposit: bid.deposit },
      ...{ holdback: holdbackOf(bid).minor, feeBps: bid.feeBps, depositBy: it.now },
      ...{ overdueAt: later(it.now, days(76)), completeBy: later(it.now, days(120)) },
    })
    .returning();
  if (!deal) throw new Error("no deal was laid");
  await (pay ?? laySale)(it, deal);
  const handover = await transact(it.asSystem, (ctx) => beginHandover(ctx, deal));
  return { dealId: deal.id, handoverId: handover.id };
}

/** The Night Gardeners of Fern & Co. go to Rival Seeds: Fay sells, Otto buys. */
export async function sellGardeners(it: Cast, terms?: Partial<TermsOfBid>, pay?: typeof laySale) {
  const laid = await layHandover(it, {
    ...{ of: it.gardeners.id, seller: { sellerBrandId: it.fern.id }, by: it.who.fay.id, to: it.rival.id },
    ...(terms && { terms }),
    ...(pay && { pay }),
  });
  const as = (kind: Party["kind"], personId: string): Ctx<Party> => ({
    ...{ db: it.db, now: it.now },
    actor: { kind, personId, dealId: laid.dealId },
  });
  return { ...laid, asSeller: as("seller", it.who.fay.id), asBuyer: as("buyer", it.who.otto.id) };
}

/** Whatever the seller has to show is shown, as the form would. */
export const showAll = (it: Cast, handoverId: string) =>
  it.db
    .update(handoverItems)
    .set({ evidence: "You have it: look into the folder.", deliveredAt: it.now })
    .where(eq(handoverItems.handoverId, handoverId));

export const noticeOf = async (it: Cast, handoverId: string) => {
  const [row] = await it.db.select().from(handoverNotices).where(eq(handoverNotices.handoverId, handoverId));
  if (!row) throw new Error("there is no notice");
  return row;
};

export const itemOf = async (it: Cast, handoverId: string, kind: keyof typeof itemRules) => {
  const rows = await it.db.select().from(handoverItems).where(eq(handoverItems.handoverId, handoverId));
  const row = rows.find((item) => item.kind === kind);
  if (!row) throw new Error(`nothing is handed over that is called ${kind}`);
  return row;
};

/** Of each noun that time passes for: its table, and the dates that its timers count from. */
const clocks = {
  listing: ["listings", ["stale_at", "lapses_at"]],
  approach: ["approaches", ["answer_by"]],
  deal: ["deals", ["deposit_by", "diligence_until", "repriced_at", "overdue_at", "complete_by"]],
  handover: [
    "handovers",
    ["notice_ends", "deliver_by", "inspect_until", "hard_stop", "published_at", "rejected_at"],
  ],
  holdback: ["holdbacks", ["until"]],
} as const;

/** Moves the clock of one row, its history and its timers, and works off whatever has become due by it. */
export async function daysPass(it: Cast, noun: keyof typeof clocks, id: string, count: number) {
  const by = sql`make_interval(days => ${count})`;
  const [table, dates] = clocks[noun];
  await it.db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    const moved = dates.map((date) => sql`${sql.identifier(date)} = ${sql.identifier(date)} - ${by}`);
    await tx.execute(sql`update ${sql.identifier(table)} set ${sql.join(moved, sql`, `)} where id = ${id}`);
    await tx.execute(sql`update ${sql.identifier(`${noun}_steps`)} set created_at = created_at - ${by}
      where subject_id = ${id}`);
    await tx.execute(sql`update graphile_worker._private_jobs set run_at = run_at - ${by}
      where key like ${`${noun}:${id}:%`}`);
  });
  await workOff();
}

export const stateOf = async (it: Cast, handoverId: string) => {
  const [row] = await it.db.select().from(handovers).where(eq(handovers.id, handoverId));
  return row?.state;
};
