import type { BrandActor, Ctx } from "@/identity/actor";
import type { ApproachState } from "@/market/approach/lifecycle";
import { requestApproach } from "@/market/approach/request";
import { hashBid } from "@/market/bid/hash";
import { makeBid } from "@/market/bid/policy";
import type { TermsOfBid } from "@/market/bid/schema";
import type { ListingState } from "@/market/listing/lifecycle";
import type { Offered } from "@/market/listing/schema";
import { hashNda } from "@/market/nda/hash";
import { currentNda } from "@/market/nda/policy";
import { approaches, bids, listings, ndas } from "@/market/tables";
import { days, later } from "@/platform/time";
import { emptyOut } from "./afresh";
import type { Cast } from "./cast";

/** A listing as it stands in some state, whatever would have had to happen before. */
export async function layListing(
  it: Cast,
  { of, by, state = "live" }: { of: string; by: string; state?: ListingState },
) {
  const [row] = await it.db
    .insert(listings)
    .values({
      networkId: of,
      state,
      liveAt: it.now,
      staleAt: later(it.now, days(30)),
      lapsesAt: later(it.now, days(180)),
      createdBy: by,
    })
    .returning();
  if (!row) throw new Error("nothing was listed");
  return row.id;
}

/** What a seller says of her network. */
export const offered: Offered = {
  currency: "eur",
  asking: 4_200_000,
  askingMost: null,
  structure: "kept-back",
  reason: "time",
  hours: 9,
  pledges: ["keepStewards"],
  includes: "The domain night-gardeners.example",
  story: "It began as a mailing list of three people who dug at night.",
};

/** 40,000.00 euros, a tenth of it kept back. */
export const firstTerms: TermsOfBid = {
  currency: "eur",
  price: 4_000_000,
  holdbackBps: 1_000,
  diligenceDays: 14,
  noticeDays: 7,
  inspectionDays: 7,
  pledges: ["keepStewards", "keepArchive"],
  includes: ["The domain night-gardeners.example"],
};

export const nda = hashNda(currentNda);
const why = "We grow seeds, and would keep it as it is for those who are here.";

/** Asks for access as the form would. */
export const askFor = (ctx: Ctx<BrandActor>, listingId: string) =>
  requestApproach(ctx, { listingId, note: why, name: "Otto Brandt", nda });

type Lay = { listingId: string; to: string; by: string; from: string; state: ApproachState };

/** An approach as it stands in some state, with an offer where that state has one. */
export async function layApproach(it: Cast, { listingId, to, by, from, state }: Lay) {
  const expiresAt = later(it.now, days(7));
  const bid = makeBid(firstTerms, { feeBps: 500, expiresAt });
  const { body, hash } = hashBid(bid);
  const isOffered = !["requested", "granted", "denied"].includes(state);
  const [row] = await it.db
    .insert(approaches)
    .values({
      ...{ listingId, networkId: to, brandId: by, state, note: why, createdBy: from },
      ...(isOffered && { version: 1, hash, answerBy: expiresAt, funds: "said" as const }),
    })
    .returning();
  if (!row) throw new Error("no approach was laid");
  const signed = {
    version: currentNda.version,
    hash: nda,
    name: "Otto Brandt",
    legalName: "Rival Seeds Ltd",
  };
  await it.db.insert(ndas).values({ approachId: row.id, signedBy: from, ...signed });
  if (isOffered)
    await it.db
      .insert(bids)
      .values({ approachId: row.id, version: 1, by: "buyer", body, hash, createdBy: from });
  return { approachId: row.id, hash };
}

/** As many of one buyer as are asked for, each near a listing of its own that is over. */
export async function layApproaches<S extends ApproachState>(
  it: Cast,
  { seller, states, ...sides }: Omit<Lay, "listingId" | "state"> & { seller: string; states: readonly S[] },
) {
  const laid: Partial<Record<S, { approachId: string; hash: string }>> = {};
  for (const state of states) {
    const listingId = await layListing(it, { of: sides.to, by: seller, state: "withdrawn" });
    laid[state] = await layApproach(it, { ...sides, listingId, state });
  }
  return laid as Record<S, { approachId: string; hash: string }>;
}

/** Lets every approach that is open again be as it was, and the listing take another buyer. */
export const emptyMarket = (it: Cast) =>
  emptyOut(it.db, "listings", "approaches", "deals", "rate_limits", "notices", "mailbox");
