import type { BidSide } from "../bid/schema";

/** What is on the table, in words that both read alike. */
export const settlementWords = (sellerShareBps: number, keeper: BidSide) => {
  const percent = sellerShareBps / 100;
  return `The seller keeps ${percent} % of the money and the buyer gets ${100 - percent} % back. The ${keeper} keeps the network.`;
};
