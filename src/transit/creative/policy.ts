import type { OfferKind } from "../offer/policy";
import type { Creative, Gesture, Sealed } from "./schema";

/** Pictures of what a brand would run: its own people see them, whoever answers for the network, and whoever meets the item. */
export const pictureScope = (brandId: string) => `creative:${brandId}`;

/** What members can do with this kind of thing besides following its link. */
export const gestureOf = (kind: OfferKind): Gesture["kind"] | null =>
  kind === "event" || kind === "ask-me-anything" ? "event" : kind === "member-perk" ? "perk" : null;

/** Where a form for it begins. */
function emptyGesture(kind: OfferKind): Gesture | null {
  const gesture = gestureOf(kind);
  if (gesture === "perk") return { kind: gesture, code: "" };
  return gesture && { kind: gesture, time: "", minutes: 60, where: "" };
}

/** Where the next version begins: with the words that were sent back, or with none. */
export function nextOf(last: Sealed | undefined, kind: OfferKind): Creative {
  if (!last)
    return {
      ...{ title: "", body: "", link: { text: "", href: "https://" }, claims: [] },
      ...{ picture: null, gesture: emptyGesture(kind) },
    };
  const { picture, gesture, ...words } = last;
  return {
    ...words,
    picture: picture && { file: picture.file, alt: picture.alt },
    gesture: gesture ?? emptyGesture(kind),
  };
}

/** Said in a line, for whoever reads what was handed in. */
export const gestureWords = (gesture: Gesture) =>
  gesture.kind === "event"
    ? `Begins at ${gesture.time || "…"} UTC, lasts ${gesture.minutes} minutes. ${gesture.where}`
    : gesture.code
      ? `Whoever uses the perk gets the code ${gesture.code}`
      : "The link is the perk";

/** As the item carries it: what begins at an hour begins on the day that the run came to have. */
export function gestureOn(gesture: Gesture | null, runsAt: Date) {
  if (gesture?.kind !== "event") return gesture;
  const { time, ...said } = gesture;
  return { ...said, at: `${runsAt.toISOString().slice(0, 10)}T${time}:00.000Z` };
}

/** True, or why a link may not stand in what a brand runs: it leads to the domain that the brand has proven, or below it. */
export function mayLinkTo(href: string, domain: string): true | string {
  const { hostname } = new URL(href);
  const host = hostname.toLowerCase();
  return (
    host === domain ||
    host.endsWith(`.${domain}`) ||
    `The link has to lead to ${domain}, the domain that you have proven, or to an address below it.`
  );
}

/** What an owner can send words back for besides the charter's own rules. */
export const agreedRule = "It is not what the terms say about the words";
export const proofRule = "It claims something that it does not prove";
export const labelRule = "It hides or plays with who paid for it";
