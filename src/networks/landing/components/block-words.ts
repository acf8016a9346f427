import type { Block, BlockKind } from "../schema";

/** What each part is called in the editor, and what it is for. */
export const blockWords: Record<BlockKind, { label: string; says: string }> = {
  hero: { label: "Headline", says: "The first thing anybody reads." },
  purpose: { label: "What it is for", says: "The purpose, at more length." },
  "who-runs-it": { label: "Who runs it", says: "The owner and the stewards by name." },
  charter: { label: "Charter", says: "Values and rules, as they stand in the charter." },
  "what-happens": { label: "What happens here", says: "A few things that people can count on." },
  "places-left": { label: "Places left", says: "How full the house is, counted as people come and go." },
  voices: { label: "Voices", says: "Members, in their own words. Ask them first." },
  "partner-policy": {
    label: "Partners",
    says: "What partners may do here, as the charter has it, and a word of yours.",
  },
  "data-promise": { label: "Your words", says: "What happens with what people write." },
  questions: { label: "Questions", says: "What people ask before they join." },
};

/** A part as it is put onto the page, for the owner to fill. */
export function blankBlock(kind: BlockKind): Block {
  switch (kind) {
    case "hero":
      return { kind, headline: "", line: "", action: "" };
    case "charter":
    case "places-left":
      return { kind };
    case "what-happens":
      return { kind, items: [{ title: "", text: "" }] };
    case "voices":
      return { kind, voices: [{ name: "", text: "" }] };
    case "questions":
      return { kind, items: [{ question: "", answer: "" }] };
    default:
      return { kind, text: "" };
  }
}
