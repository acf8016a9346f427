import type { DnsAnswer } from "../lifecycle";

/** What the DNS said, and what to do about it. */
export const dnsWords: Record<DnsAnswer, string> = {
  found: "The record is there.",
  nothing:
    "The DNS answers that there is no such record yet. A new one can take an hour to be seen; we also look by ourselves once a day.",
  others:
    "There are TXT records at this place, but none of them says what is written above. Please compare them letter by letter.",
  unsure: "The DNS of this domain did not answer just now. That is no no: please try again in a while.",
};

/** The same in a few words, for a line that says when it was. */
export const dnsWas: Record<DnsAnswer, string> = {
  found: "the record was there",
  nothing: "there was no such record",
  others: "other records stood there, and not this one",
  unsure: "the DNS did not answer",
};
