/**
 * What a buyer signs by a click before a seller lets her in. A version is never edited: whoever signed it signed these
 * words, and a test knows the hash of each. Another wording is another version.
 */
export const ndaTexts = [
  {
    version: 1,
    title: "What you promise before you are let in",
    clauses: [
      "You act for the brand that is named below, and may promise this for it.",
      "Whatever you read, see or are told about the network, its members, its money and its owner, you use for one thing: to decide whether to buy it.",
      "You tell nobody else that it is for sale, what it is, or what you have learnt. Advisers who are bound to silence may know what they need, and you answer for them.",
      "You copy nothing about its members, invite none of them away, and make no offer to those who work for it, for twelve months from today.",
      "Each page that you open carries your name, and the owner sees what you opened and when.",
      "Whatever you keep of it you delete when you are asked, or when you do not buy. This does not bind you to what everybody knows, to what you knew before, or against the law.",
      "It holds for two years from today, whatever becomes of the sale. It binds you to silence and not to buy.",
    ],
  },
] as const;

export type NdaText = (typeof ndaTexts)[number];

/** The one that is signed today. */
export const currentNda: NdaText = ndaTexts[0];

/** The text that is hashed. */
export const wordsOfNda = ({ version, title, clauses }: NdaText) =>
  [`Version ${version}. ${title}`, ...clauses].join("\n");
