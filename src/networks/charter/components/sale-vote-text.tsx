import { saleVoteWords } from "../policy";
import type { SaleVote } from "../schema";

/** What the charter says of a sale of the network. */
export const SaleVoteText = ({ rule }: { rule: SaleVote }) => (
  <p className="max-w-measure">{saleVoteWords[rule].meaning}</p>
);
