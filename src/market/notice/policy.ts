import { pledgeWords } from "../bid/policy";
import type { Bid } from "../bid/schema";

type About = { network: string; seller: string; buyer: string; legalName: string | null; bid: Bid };

/** The words to begin with, from the terms. Both sides make them their own before members read them. */
export function draftNotice({ network, seller, buyer, legalName, bid }: About) {
  const promised = bid.pledges.map(
    (pledge) => `- ${pledgeWords[pledge].label}: ${pledgeWords[pledge].meaning}`,
  );
  const who = legalName && legalName !== buyer ? `${buyer} (${legalName})` : buyer;
  return [
    `${network} is about to change hands: ${seller} hands it over, and ${who} takes it on.`,
    `What changes: who owns the network, and who is paid by its partners. What does not change by it: your membership, your words, what you agreed to and what you refused, and the charter. Nobody can change the charter, take stewards away, export your data or mail all of you while the network changes hands.`,
    promised.length
      ? `${buyer} promises you, and Trellis measures it and shows you:\n${promised.join("\n")}`
      : `${buyer} promises nothing beyond the charter.`,
    `You have ${bid.noticeDays} days from today. You can object without giving a reason, leave at any time, and take all your words with you before you go; the links stand beside this notice. If more than 10 % of the active members leave or object, the sale stops and is looked at again.`,
  ].join("\n\n");
}
