import { disclosureText } from "@/gate/disclosure/policy";
import type { Disclosure } from "@/gate/disclosure/schema";
import type { Discard } from "./schema";

/** The place in the feed at which a partner's item stands, or nowhere: never higher, never lower, never two. */
export const placeInFeed = 5;

/** Fewer people than this are not counted before a brand: it could tell who they are. */
export const fewest = 10;

export const shownCount = (people: number) => (people < fewest ? `fewer than ${fewest}` : people);

/** Why something that happened does not count, for whoever reads a report. */
export const discardWords: Record<Discard, string> = {
  "own-team": "by people of the brand, or of whoever earns from this",
  repeated: "again within 24 hours, by the same member",
  hasty: "before it had been in view for a second",
};

export const partnerPath = (network: string, source: string) => `/n/${network}/p/${source}`;

/** Its label and its title, for whoever may know that it came: as a picture, and as a card for pages elsewhere. */
export const cardPath = (network: string, source: string) => `/n/${network}/card/${source}`;
export const cardSize = { width: 1200, height: 630 };
export const embedPath = (network: string, source: string) => `/n/${network}/embed/${source}`;

export const calendarPath = (network: string, source: string) => `${partnerPath(network, source)}/date.ics`;

/** Through a counting door of ours, to the approved address and nowhere else. */
export const wayOut = (network: string, source: string) => `/n/${network}/out/${source}`;

type Words = { disclosure: Disclosure; title: string; text: string };

/** Words that call nobody, lead nowhere and mark nothing up. */
const plainly = (line: string) =>
  line
    .trim()
    .replace(/@(?=\S)|https?:\/\/|www\.(?=\S)/gi, "")
    .replace(/[\\`*_[\]<~|]/g, "\\$&")
    .replace(/^(\d*)(?=[#>+.)-])/, "$1\\");

/** A partner's words as another's quote: the label is quoted with them, and first. */
export const quotedLines = ({ disclosure, title, text }: Words) =>
  [disclosureText(disclosure), title, ...text.split("\n").filter((line) => line.trim() !== "")].map(plainly);

/** A partner's words as a mail, a feed or a picture says them in short: label, then title. */
export const titleLine = ({ disclosure, title }: Omit<Words, "text">) =>
  `${disclosureText(disclosure)}: ${title}`;
