import type { Block } from "../landing/schema";
import { templates } from "../network/schema";
import { draftAmbassadorsTemplate } from "./draft-ambassadors";
import { draftCohortTemplate } from "./draft-cohort";
import { draftCustomerCircleTemplate } from "./draft-customer-circle";
import { draftLocalChapterTemplate } from "./draft-local-chapter";
import { draftPeerSupportTemplate } from "./draft-peer-support";
import type { Template } from "./schema";

export type TemplateKey = (typeof templates)[number];

const drafts: Record<TemplateKey, () => Template> = {
  "customer-circle": draftCustomerCircleTemplate,
  "local-chapter": draftLocalChapterTemplate,
  "peer-support": draftPeerSupportTemplate,
  cohort: draftCohortTemplate,
  ambassadors: draftAmbassadorsTemplate,
};

export const templateOf = (key: TemplateKey) => drafts[key]();
export const listTemplates = () => templates.map((key) => ({ key, ...drafts[key]() }));

const promise =
  "What you write belongs to you. It is shown to the members of this network and to nobody else, it is not sold, and no advertiser learns your name. You can take a copy of everything, or have it deleted, on any day you like.";

/** The first landing page of a network, in the words of its template. */
export function landingOf(key: TemplateKey, { name, purpose }: { name: string; purpose: string }): Block[] {
  const { action, happens, answers } = drafts[key]();
  return [
    { kind: "hero", headline: name, line: purpose, action },
    { kind: "what-happens", items: happens },
    { kind: "who-runs-it", text: "" },
    { kind: "charter" },
    { kind: "places-left" },
    { kind: "partner-policy", text: "" },
    { kind: "data-promise", text: promise },
    { kind: "questions", items: answers },
  ];
}
