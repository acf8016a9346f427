import type { Pledge } from "@/market/bid/schema";
import type { Offered } from "@/market/listing/schema";

/** What a seller of the town says, and since when. */
export type ForSale = { network: string; ago: string; offered: Offered };

const sale = (
  network: string,
  ago: string,
  offered: Partial<Offered> & Pick<Offered, "asking" | "story">,
) => ({
  network,
  ago,
  offered: {
    ...{ currency: "eur" as const, askingMost: null, structure: "kept-back" as const },
    ...{ reason: "time" as const, hours: 4, pledges: ["keepStewards"] as Pledge[], includes: "" },
    ...offered,
  },
});

export const forSale: ForSale[] = [
  sale("ink-and-nib", "23d", {
    ...{ asking: 3_800_000, askingMost: 4_600_000, hours: 9, pledges: ["keepStewards", "keepArchive"] },
    includes: "The domain, the draw that we wrote for it, and forty boxes of returned envelopes",
    story:
      "It began with nine people and a hat. The draw is now done by a small program, but the hat still lies beside it. Somebody with an office could do in a morning what takes me two evenings.",
  }),
  sale("mended-monthly", "21d", {
    ...{ asking: 640_000, reason: "care", hours: 7, pledges: ["keepStewards", "partnerLoad", "keepArchive"] },
    includes: "The shared list of parts, with its drawers",
    story:
      "Nine cafés are more than I can visit. Whoever takes it on should like people who arrive with a carrier bag and an apology.",
  }),
  sale("cold-water-club", "18d", {
    ...{ asking: 1_250_000, reason: "next", hours: 6 },
    includes: "Two buoys, and the right to put the board up at the slipway",
    story:
      "I am moving inland, to where the water stands still. The club runs itself from May to October and needs somebody who counts heads in winter.",
  }),
  sale("foster-tails", "16d", {
    ...{
      currency: "usd",
      asking: 2_900_000,
      hours: 14,
      reason: "care",
      pledges: ["keepStewards", "priceFrozen"],
    },
    includes: "The handover notes of four hundred dogs",
    story:
      "We set out to place a dozen dogs. It has become the first number that three shelters ring, and it deserves more than my kitchen table.",
  }),
  sale("postal-gambit", "14d", {
    ...{ asking: 480_000, structure: "at-once", reason: "next", hours: 3, pledges: ["keepArchive"] },
    includes: "Two hundred and twelve finished games, card by card",
    story:
      "I have kept the pairings for three years and should like to play again. One cannot do both honestly.",
  }),
  sale("night-ward-crossword", "12d", {
    ...{ currency: "gbp", asking: 310_000, hours: 2, pledges: ["partnerLoad", "keepStewards"] },
    story:
      "There has been a clue every night for six hundred nights. I leave nursing in the spring, and it should be run by somebody who is awake.",
  }),
  sale("dawn-recorders", "11d", {
    ...{ asking: 890_000, askingMost: 1_100_000, reason: "costs", hours: 5, pledges: ["keepArchive"] },
    includes: "Eleven thousand minutes of recordings, with their dates",
    story:
      "Disks cost money, and birds do not pay. The archive is the heart of it, and nobody should buy it who does not want to listen.",
  }),
  sale("left-needle", "9d", {
    ...{ asking: 220_000, structure: "at-once", hours: 3 },
    includes: "Three hundred and six turned charts",
    story: "My hands hurt, so I knit less and answer more slowly than people deserve.",
  }),
  sale("curd-and-rind", "8d", {
    ...{ asking: 360_000, reason: "partner", hours: 4, pledges: ["keepStewards", "priceFrozen"] },
    story:
      "Two of us began it, and one now makes wine. It has a good cellar of answers and a small, stubborn circle of people.",
  }),
  sale("harbour-altos", "6d", {
    ...{ asking: 175_000, reason: "time", hours: 2, pledges: ["keepStewards", "keepArchive"] },
    includes: "Practice tracks for thirty-one works, all of them out of copyright",
    story: "I have been given a choir of my own to conduct, and may not be seen to prefer the middle.",
  }),
  sale("maps-of-nowhere", "4d", {
    ...{ asking: 7_900_000, structure: "kept-back", reason: "next", hours: 5 },
    includes: "The survey table, a publisher's letter of interest, and the rights to our atlas",
    story:
      "The atlas is under contract, which is why the price is what it is. Those who draw in it keep their countries, whoever owns the table.",
  }),
  sale("second-language-supper", "2d", {
    ...{ asking: 95_000, reason: "time", hours: 1, pledges: ["priceFrozen"] },
    includes: "One big pot",
    story: "We are sixteen and would like to stay so. What is sold is the habit, and the list of who cooks.",
  }),
];
