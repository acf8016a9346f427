import type { ItemKind } from "./schema";

export type ItemRule = {
  label: string;
  /** What shows that it was handed over. */
  evidence: string;
  /** Whose work it is: ours is done and proven by us. */
  by: "trellis" | "seller";
  required: boolean;
  /** Whether an undone sale gives it back without anybody's help. */
  reversible: boolean;
};

/** The checklist. Each row is what buyers of communities have found missing, and how it is shown to be there. */
export const itemRules: Record<ItemKind, ItemRule> = {
  ownership: {
    label: "The network itself",
    evidence: "We hold it for both of you, and it changes hands in the moment in which the money does.",
    ...{ by: "trellis", required: true, reversible: true },
  },
  domain: {
    label: "A domain of its own",
    evidence: "The registrar's confirmation, or the record in the DNS that names the buyer.",
    ...{ by: "seller", required: false, reversible: false },
  },
  sender: {
    label: "Addresses that mail is sent from",
    evidence: "SPF, DKIM and DMARC with new keys that only the buyer has.",
    ...{ by: "seller", required: false, reversible: false },
  },
  brand: {
    label: "Name, logo and pictures",
    evidence: "The files, and a signed line that assigns the rights to the buyer.",
    ...{ by: "seller", required: true, reversible: false },
  },
  moderators: {
    label: "Stewards and other helpers",
    evidence: "Who does what, who agreed to stay, and what each of them gets for it.",
    ...{ by: "seller", required: true, reversible: true },
  },
  charter: {
    label: "Charter and rules",
    evidence: "The version that is in force. Nobody can change it while the network changes hands.",
    ...{ by: "trellis", required: true, reversible: true },
  },
  memberships: {
    label: "Paid memberships",
    evidence: "Who receives what members pay, and that they were told before the next charge.",
    ...{ by: "seller", required: false, reversible: true },
  },
  partners: {
    label: "Partnerships under way",
    evidence:
      "Which go over to the buyer and which the seller finishes, and from when on whose the money is.",
    ...{ by: "seller", required: true, reversible: true },
  },
  integrations: {
    label: "Keys of connected services",
    evidence: "A list of what is connected, each with a new key.",
    ...{ by: "seller", required: false, reversible: true },
  },
  channels: {
    label: "Channels elsewhere",
    evidence: "Those that may be handed over, each with its new holder.",
    ...{ by: "seller", required: false, reversible: false },
  },
  content: {
    label: "Rights to content and archives",
    evidence: "What belongs to whom, and which licences the buyer has to keep to.",
    ...{ by: "seller", required: true, reversible: true },
  },
  reports: {
    label: "Open reports, suspensions and appeals",
    evidence: "What is open and what the buyer should know about it.",
    ...{ by: "seller", required: true, reversible: true },
  },
  privacy: {
    label: "Members' rights to their data",
    evidence: "Requests that are open, consents, and the agreements with those who process data.",
    ...{ by: "seller", required: true, reversible: true },
  },
  finance: {
    label: "Invoices, tax numbers, what is owed to members",
    evidence: "A list, and what was paid in advance.",
    ...{ by: "seller", required: true, reversible: true },
  },
  sessions: {
    label: "Talks to hand over, and how long the seller stays around",
    evidence: "When you talk or have talked, and until when the seller can be asked.",
    ...{ by: "seller", required: true, reversible: true },
  },
  credentials: {
    label: "No access left with the seller",
    evidence:
      "Sessions with power, tokens, invitations and pending exports of the seller end in the moment of closing.",
    ...{ by: "trellis", required: true, reversible: true },
  },
  beyond: {
    label: "As agreed in the terms",
    evidence: "Whatever shows that the buyer has it now.",
    ...{ by: "seller", required: true, reversible: false },
  },
};

type Row = { deliveredAt: Date | null; acceptedAt: Date | null; rejectedAt: Date | null };

export type ItemState = "missing" | "delivered" | "accepted" | "rejected";

export const itemState = ({ deliveredAt, acceptedAt, rejectedAt }: Row): ItemState =>
  rejectedAt ? "rejected" : acceptedAt ? "accepted" : deliveredAt ? "delivered" : "missing";

export const itemWords: Record<ItemState, string> = {
  missing: "Not yet there",
  delivered: "Handed over",
  accepted: "Accepted",
  rejected: "Not as agreed",
};
