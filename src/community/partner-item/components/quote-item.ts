import { quoteLines } from "../../post/components/mark-up";
import { quotedLines } from "../policy";
import type { PartnerView } from "../reads";

/** The beginning of a thread about a partner's item: what it says, after its label. */
export const quoteItem = (item: PartnerView) => quoteLines(quotedLines(item));
