import type { DiligenceKind } from "./schema";

type Rule = { label: string; look: string; required: boolean };

/** The list that a buyer works through: what to look at, and whether she may sign without having done so. */
export const diligenceRules: Record<DiligenceKind, Rule> = {
  figures: {
    label: "The signed figures",
    look: "Check the copy at /verify, ask about weeks in which unusually many joined, and have them signed anew.",
    required: true,
  },
  income: {
    label: "What it earns",
    look: "By stream and by month, what was given back, and what depends on the seller alone.",
    required: true,
  },
  costs: {
    label: "What it costs",
    look: "Bills, and the hours of everybody who keeps it going, paid or not.",
    required: true,
  },
  partners: {
    label: "Partners, past and agreed",
    look: "The partner log, complaints, and what is still to run after the sale.",
    required: true,
  },
  people: {
    label: "Who keeps it going",
    look: "Stewards and helpers: who stays, who was told, and what each of them expects.",
    required: true,
  },
  moderation: {
    label: "Rules and quarrels",
    look: "The charter, who was sent away and why, and appeals that are open.",
    required: true,
  },
  rights: {
    label: "Name, words and pictures",
    look: "Whose they are, and whether each of them can be handed on.",
    required: true,
  },
  consents: {
    label: "What members agreed to",
    look: "Which charter each of them said yes to, and how those came in who were brought from elsewhere.",
    required: true,
  },
  claims: {
    label: "Claims and debts",
    look: "Whatever somebody could ask of the new owner for what happened before.",
    required: true,
  },
  services: {
    label: "Services beside Trellis",
    look: "Domains, mail, payments and archives elsewhere, and whose name is on each.",
    required: false,
  },
};

export type DiligenceState = "open" | "reviewed" | "waived";
export const diligenceState = (row: { reviewedAt: Date | null; waivedAt: Date | null }): DiligenceState =>
  row.reviewedAt ? "reviewed" : row.waivedAt ? "waived" : "open";
