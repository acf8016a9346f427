import type { TermsOfBid } from "@/market/bid/schema";

const usual: Omit<TermsOfBid, "price" | "currency"> = {
  ...{ holdbackBps: 1_000, diligenceDays: 14, noticeDays: 7, inspectionDays: 7 },
  ...{ pledges: ["keepStewards"], includes: [] },
};
const terms = (price: number, others: Partial<TermsOfBid> = {}): TermsOfBid => ({
  ...usual,
  ...{ currency: "eur", price },
  ...others,
});

/** What happened between a buyer and a seller, in order. */
export type Deed =
  | { ago: string; does: "grant" }
  | { ago: string; does: "deny"; reason: string }
  | { ago: string; does: "offer" | "counter"; terms: TermsOfBid; note: string }
  | { ago: string; does: "decline"; reason: string };

/** A brand of the town near a listing: why it came, and what came of it. */
export type Near = { network: string; brand: string; ago: string; note: string; deeds: Deed[] };

export const comingNear: Near[] = [
  {
    network: "ink-and-nib",
    brand: "harbour-roasters",
    ago: "9d",
    note: "Half of our customers write us letters about coffee. We would keep the draw as it is and pay for the stamps.",
    deeds: [
      { ago: "8d", does: "grant" },
      {
        ...{ ago: "2d", does: "offer" as const },
        terms: terms(3_600_000, { pledges: ["keepStewards", "keepArchive"] }),
        note: "Below what you ask, because the program for the draw would have to be written anew.",
      },
    ],
  },
  {
    network: "cold-water-club",
    brand: "millstone-cycles",
    ago: "11d",
    note: "Many who ride with us swim in the morning. We know what it is to own a place without selling in it.",
    deeds: [{ ago: "10d", does: "grant" }],
  },
  {
    network: "mended-monthly",
    brand: "millstone-cycles",
    ago: "13d",
    note: "We mend bicycles for a living, and half of your tables have our spanners on them already.",
    deeds: [
      { ago: "12d", does: "grant" },
      {
        ...{ ago: "7d", does: "offer" as const },
        terms: terms(520_000, { diligenceDays: 21 }),
        note: "We would need three weeks to see each of the nine tables.",
      },
      {
        ...{ ago: "4d", does: "counter" as const },
        terms: terms(600_000, { pledges: ["keepStewards", "partnerLoad"] }),
        note: "Two weeks are enough, if you come on Saturdays. And no more partners than today, please.",
      },
    ],
  },
  {
    network: "dawn-recorders",
    brand: "fern-and-co",
    ago: "3d",
    note: "Gardens are full of birds, and our customers ask us daily who is singing in them.",
    deeds: [],
  },
  {
    network: "curd-and-rind",
    brand: "harbour-roasters",
    ago: "7d",
    note: "We would like to put it beside our own table of roasters, as a sister and not as a shelf.",
    deeds: [
      { ago: "6d", does: "grant" },
      {
        ...{ ago: "5d", does: "offer" as const },
        terms: terms(240_000, { pledges: [] }),
        note: "It is a small circle, and we would have to learn the trade first.",
      },
      {
        ...{ ago: "3d", does: "decline" as const },
        reason: "You leave out the promise to those who keep it going, and for us that is the whole of it.",
      },
    ],
  },
  {
    network: "left-needle",
    brand: "fern-and-co",
    ago: "6d",
    note: "Several of us knit, and one of us does it with the left hand. We would leave it alone, mostly.",
    deeds: [
      {
        ...{ ago: "5d", does: "deny" as const },
        reason: "'Mostly' is an honest word, and I should like somebody who knits.",
      },
    ],
  },
];
