/** What can be placed in a network: in words, and for how many days it is there. */
export const offerKinds = [
  "pinned-post",
  "digest-slot",
  "event",
  "ask-me-anything",
  "member-perk",
  "service-offer",
] as const;
export type OfferKind = (typeof offerKinds)[number];

export const priceModels = ["flat", "event", "month", "click", "action"] as const;
export type PriceModel = (typeof priceModels)[number];

type KindWords = { label: string; means: string; days: number; models: readonly PriceModel[] };

export const offerKindWords: Record<OfferKind, KindWords> = {
  "pinned-post": {
    label: "Pinned post",
    means: "A post at the top of the feed for three days.",
    days: 3,
    models: ["flat", "month", "click", "action"],
  },
  "digest-slot": {
    label: "Digest slot",
    means: "A place of its own in the digest of one day.",
    days: 1,
    models: ["flat", "month", "click"],
  },
  event: {
    label: "Event",
    means: "A gathering that the brand gives with the network.",
    days: 1,
    models: ["event", "flat"],
  },
  "ask-me-anything": {
    label: "Ask me anything",
    means: "Somebody of the brand answers whatever members ask, for a day.",
    days: 1,
    models: ["event", "flat"],
  },
  "member-perk": {
    label: "Member perk",
    means: "Something that members get and others do not, for thirty days.",
    days: 30,
    models: ["flat", "month", "action"],
  },
  "service-offer": {
    label: "Service offer",
    means: "A service, described once and to be found for three days.",
    days: 3,
    models: ["flat", "month", "click", "action"],
  },
};

export const priceModelWords: Record<PriceModel, { label: string; per: string; means: string }> = {
  flat: { label: "One price", per: "", means: "One price for the whole placement." },
  event: { label: "By event", per: "an event", means: "Due once the event has taken place." },
  month: { label: "By month", per: "a month", means: "One month, agreed and paid one at a time." },
  click: {
    label: "By click",
    per: "a click",
    means: "Counted clicks of members, never less than the floor and never more than the cap.",
  },
  action: {
    label: "By action",
    per: "an action",
    means: "Counted actions of members, never less than the floor and never more than the cap.",
  },
};

export const isCounted = (model: PriceModel) => model === "click" || model === "action";

/** How many days of the calendar a placement takes. */
export const runDaysOf = ({ kind, model }: { kind: OfferKind; model: PriceModel }) =>
  model === "month" ? 30 : offerKindWords[kind].days;

type Priced = { model: PriceModel; rate: number; floor: number | null; cap: number | null };

/** What a brand sets aside, in minor units: the rate, or the cap where things are counted. What is not used comes back. */
export const priceOf = ({ model, rate, cap }: Priced) => (isCounted(model) ? (cap ?? rate) : rate);

/** What the brand gives for its place, as the label will say it. */
export const givenOf = (model: PriceModel) =>
  model === "action" ? ("commission" as const) : ("money" as const);
