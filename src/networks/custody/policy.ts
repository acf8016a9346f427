import { Refused } from "@/platform/errors";
import { dayOf } from "@/platform/time";

/** What nobody may do while a network changes hands. */
export const forbidden =
  "take stewards away, change the charter, its address or who may come in and see it, write to everybody, bring people or talk in from elsewhere, or delete it";

/** Said to everybody who tries, whichever side she stands on. */
export const lockedUntil = (until: Date) =>
  new Refused(
    "conflict",
    `This network is changing hands. Until the sale is done or undone, by ${dayOf(until)} at the latest, nobody may ${forbidden}. Members may leave at any time, and take their words with them.`,
  );

/** For `refusing`: what the triggers say while a network is in custody, and until when. */
export const whileInCustody = { networks_in_custody: (detail: string) => lockedUntil(new Date(detail)) };
