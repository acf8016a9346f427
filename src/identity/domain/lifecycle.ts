import { type Life, statesOf } from "@/platform/life";

/**
 * A domain that a brand claims. Once verified it is kept for that brand: when its record is gone it is lost, but for
 * thirty days nobody else may have it. `owner` is an owner of the brand.
 */
export const domainLife = {
  verify: { from: ["claimed", "lost"], to: "verified", by: ["owner", "system"] },
  lose: { from: ["verified"], to: "lost", by: ["system"] },
  drop: { from: ["claimed", "verified", "lost"], to: "released", by: ["owner"] },
  lapse: { from: ["claimed"], to: "released", by: ["system"], after: { days: 30 } },
  release: { from: ["lost"], to: "released", by: ["system"], after: { days: 30 } },
} as const satisfies Life;

export const domainStates = statesOf(domainLife);
export type DomainState = (typeof domainStates)[number];
export type DomainMove = keyof typeof domainLife;

export const resting = ["verified"] as const satisfies DomainState[];

/** What the DNS said: our record, others in its place, nothing, or that it could not say. */
export const dnsAnswers = ["found", "others", "nothing", "unsure"] as const;
export type DnsAnswer = (typeof dnsAnswers)[number];

/** Only a DNS that answered can say no; one that stumbled has said nothing. */
export const isDefiniteNo = (answer: DnsAnswer) => answer === "others" || answer === "nothing";
export const noesToLose = 3;
export const hoursToLose = 24;
