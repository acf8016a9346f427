import type { ItemKind } from "@/market/item/schema";
import type { Near } from "./coming-near";
import type { ForSale } from "./for-sale";

/**
 * A sale of the town, from what was offered to where it stands. How the buyer came near is told from the day on which her
 * offer was accepted; after that, spans say how long each part took.
 */
export type Sold = {
  sale: ForSale;
  near: Near;
  /** From the deposit to the signatures, and from there to the price. */
  looked: string;
  paid: string;
  /** How far it has come: members have been told for so long; or it is inspected, or over, for so long. */
  standing:
    | { notice: string; objections: number }
    | { inspected: string; cure: string }
    | { completed: string };
  evidence: Partial<Record<ItemKind, string>>;
};

/** What each of these sellers shows: the same things are asked of all. */
const everywhere: Partial<Record<ItemKind, string>> = {
  brand: "The drawings are in the folder, with a signed line for the name.",
  moderators: "All of them stay, and said so in the thread of the stewards.",
  partners: "There are none under way, and none was promised.",
  integrations: "Nothing is connected besides the calendar, whose key is new.",
  content: "Whoever wrote it keeps it; the charter says so in its last rule.",
  reports: "Two quarrels, both ended, are described in one page.",
  privacy: "The notice is as it was, with the new owner's address.",
  sessions: "Nobody of ours is signed in anywhere else, and the shared password is gone.",
  finance: "Three years on one sheet, and the bank's copies beside it.",
};

export const sold: Sold[] = [
  {
    sale: {
      network: "dough-at-dawn",
      ago: "78d",
      offered: {
        ...{ currency: "eur", asking: 1_900_000, askingMost: null, structure: "kept-back", reason: "care" },
        ...{ hours: 8, pledges: ["keepStewards", "keepArchive"], includes: "The recipe index, by flour" },
        story: "More people are up at five than I had thought, and they deserve somebody who is paid to be.",
      },
    },
    near: {
      ...{ network: "dough-at-dawn", brand: "harbour-roasters", ago: "9d" },
      note: "Bread and coffee are the same hour of the day. We would change nothing before we had baked with you.",
      deeds: [
        { ago: "8d", does: "grant" },
        {
          ...{ ago: "4d", does: "offer" },
          terms: {
            ...{ currency: "eur", price: 1_800_000, holdbackBps: 1_000, diligenceDays: 14, noticeDays: 7 },
            ...{ inspectionDays: 7, pledges: ["keepStewards", "keepArchive"], includes: [] },
          },
          note: "As you asked, less what the new oven for the meetings will cost.",
        },
      ],
    },
    ...{ looked: "9d", paid: "3d", standing: { completed: "10d" }, evidence: everywhere },
  },
  {
    sale: {
      network: "steep-and-slow",
      ago: "25d",
      offered: {
        ...{ currency: "gbp", asking: 420_000, askingMost: null, structure: "kept-back", reason: "time" },
        ...{ hours: 5, pledges: ["keepStewards", "priceFrozen"], includes: "" },
        story: "I plan the hills and can no longer climb them. The plans should come from somebody who does.",
      },
    },
    near: {
      ...{ network: "steep-and-slow", brand: "millstone-cycles", ago: "6d" },
      note: "Our customers grow older with us, and some of them have begun to walk. We would pay for the buses.",
      deeds: [
        { ago: "5d", does: "grant" },
        {
          ...{ ago: "2d", does: "offer" },
          terms: {
            ...{ currency: "gbp", price: 400_000, holdbackBps: 1_500, diligenceDays: 10, noticeDays: 7 },
            ...{ inspectionDays: 7, pledges: ["keepStewards", "priceFrozen"], includes: [] },
          },
          note: "With the buses to the first hill of each month, for as long as we own it.",
        },
      ],
    },
    ...{ looked: "8d", paid: "2d", standing: { notice: "3d", objections: 2 }, evidence: everywhere },
  },
  {
    sale: {
      network: "plot-seventeen",
      ago: "38d",
      offered: {
        ...{ currency: "eur", asking: 260_000, askingMost: null, structure: "kept-back", reason: "next" },
        ...{ hours: 2, pledges: ["keepStewards", "partnerLoad"], includes: "The shoe box" },
        story: "The seed should go on travelling when I have moved to where the earth is black.",
      },
    },
    near: {
      ...{ network: "plot-seventeen", brand: "fern-and-co", ago: "8d" },
      note: "We sell seed, and know what it is worth when nobody sells it. The envelopes would stay free.",
      deeds: [
        { ago: "6d", does: "grant" },
        {
          ...{ ago: "5d", does: "offer" },
          terms: {
            ...{ currency: "eur", price: 250_000, holdbackBps: 1_000, diligenceDays: 14, noticeDays: 7 },
            ...{ inspectionDays: 10, pledges: ["keepStewards", "partnerLoad"], includes: [] },
          },
          note: "And every winter a box of envelopes, printed with the snail.",
        },
      ],
    },
    ...{ looked: "11d", paid: "4d" },
    standing: { inspected: "2d", cure: "The snail is there now as a drawing, not as a photograph." },
    evidence: everywhere,
  },
];
