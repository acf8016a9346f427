import type { Category } from "@/identity/compass/schema";
import type { Currency } from "@/platform/money";
import type { Ground, Remedy } from "@/transit/claim/schema";
import type { Gesture } from "@/transit/creative/schema";
import type { OfferKind, PriceModel } from "@/transit/offer/policy";
import type { PlacementState, StopCause } from "@/transit/placement/lifecycle";
import type { ProposalState } from "@/transit/proposal/lifecycle";
import type { pictures } from "./pictures";

/** What a network of the town offers to partners, and who came. */
export type StoryCard = {
  network: string;
  currency: Currency;
  /** Weekdays from 0, Sunday. */
  quietDays: number[];
  /** Days from today on which nothing begins. */
  closed: number[];
  offers: {
    key: string;
    kind: OfferKind;
    title: string;
    promise: string;
    model: PriceModel;
    rate: number;
    floor?: number;
    cap?: number;
    leadDays: number;
    capacity: number;
  }[];
  passes: StoryPass[];
};

/** One proposal, and the run that came of it. A draft has only what was typed so far. */
export type StoryPass = {
  key: string;
  brand: string;
  /** By the keys of the brand's people. */
  by: string;
  offer: string;
  sent: string;
  /** The first day of the run, counted from today. */
  runs: number;
  category: Category;
  writtenBy: "network" | "brand";
  wording?: string;
  objective: string;
  claims?: { claim: string; proof: string }[];
  headline: string;
  /** What members can do with it, by what kind of thing it is. */
  gesture?: Gesture;
  picture?: { key: keyof typeof pictures; alt: string };
  body: string;
  /** Other terms that were put on the table, in turn; the owner begins. */
  talk?: { after: string; note: string; rate?: number; later?: number; wording?: string }[];
  became: Exclude<ProposalState, "agreed"> | { run: StoryRun };
  /** Why it was declined or refused. */
  reasons?: string[];
  /** What reviewers wrote with their vote. */
  said?: string[];
};

export type StoryRun = {
  state: PlacementState;
  /** Why the owner sent the first words back. */
  sentBack?: string;
  cancelledBy?: "brand" | "owner";
  note?: string;
  /** How long after its hour it began. */
  late?: string;
  /** Stopped, by which cause and how long after it began. */
  stopped?: { cause: StopCause; after: string; note: string };
  /** What those who complained wrote. */
  complaints?: string[];
  claim?: { ground: Ground; words: string; ago: string; remedy: Remedy };
};
