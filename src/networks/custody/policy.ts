import { Refused } from "@/platform/errors";

/** Said to everybody who tries, whichever side she stands on. */
export const locked = new Refused(
  "conflict",
  "This network is changing hands. Until that is over, nobody may take stewards away, change the charter, its address or who may come in and see it, or write to everybody. Members may leave at any time.",
);

/** For `refusing`: what the triggers say while a network is in custody. */
export const whileInCustody = { networks_in_custody: locked };
