import type { Block } from "@/networks/landing/schema";
import type { Story } from "./story";

/** The landing page as its blocks; what a block can say by itself it reads from the network. */
export function landingOf({ purpose, landing, people }: Story): Block[] {
  const names = new Map(people.map(({ key, name }) => [key, name]));
  return [
    { kind: "hero", ...landing.hero },
    { kind: "purpose", text: purpose },
    { kind: "what-happens", items: landing.happens },
    { kind: "voices", voices: landing.voices.map(({ by, text }) => ({ name: names.get(by) ?? by, text })) },
    { kind: "who-runs-it", text: "" },
    { kind: "charter" },
    { kind: "places-left" },
    { kind: "questions", items: landing.questions },
    { kind: "data-promise", text: landing.promise },
  ];
}
