import type { Category, Practice, ValueKey } from "@/identity/compass/schema";
import type { Region } from "@/networks/network/schema";
import type { PartnerPolicy } from "@/networks/partner-policy/schema";

/**
 * One network of the demo town, told by hand. Times are relative ("34d", "5h", "20m"), so the town
 * is always months old and never stale; `after` counts from the post before it in the same thread.
 */
export type Story = {
  slug: string;
  name: string;
  /** One sentence. */
  purpose: string;
  template: "customer-circle" | "local-chapter" | "peer-support" | "cohort" | "ambassadors";
  owner: { brand: string } | { person: string };
  founded: string;
  look: { colour: `#${string}`; typeface: string };
  /** How it is found by those outside. */
  about?: { interests: Category[]; region: Region };
  gate: {
    join: "open" | "request" | "invite";
    visibility: "public" | "members";
    capacity: number;
    questions: string[];
    /** What those who have just come in read first. */
    welcome: string;
  };
  charter: {
    values: { name: string; meaning: string }[];
    rules: string[];
    /** A second version, with one rule that the first did not have. */
    amended?: { ago: string; by: string; added: string; note: string };
    /** What partners may do; left out where none may come. */
    partners?: Pick<PartnerPolicy, "values" | "redLines" | "decides"> & Partial<PartnerPolicy>;
  };
  landing: {
    hero: { headline: string; line: string; action: string };
    happens: { title: string; text: string }[];
    voices: { by: string; text: string }[];
    questions: { question: string; answer: string }[];
    promise: string;
  };
  /** `seats` are the people of a space by invitation, when they are more than those who speak there. */
  spaces: {
    slug: string;
    name: string;
    purpose: string;
    access: "members" | "stewards" | "invited";
    seats?: number;
  }[];
  /** Everybody who speaks in the threads, and the quiet ones worth meeting in the directory. */
  people: StoryPerson[];
  threads: StoryThread[];
  /** Removed by whoever keeps the house, and appealing against it. Somebody else answers. */
  removals?: { name: string; joined: string; ago: string; reason: string; appealed: string; words: string }[];
  /** Waiting at the door: answers are in the order of the gate's questions. */
  applications: { name: string; ago: string; answers: string[]; note?: string }[];
};

export type StoryPerson = {
  key: string;
  name: string;
  headline: string;
  bio?: string;
  role?: "steward" | "gatekeeper" | "greeter";
  joined: string;
};

export type StoryThread = {
  space: string;
  by: string;
  title: string;
  ago: string;
  /** Markdown. `@key` mentions a person of this story. */
  body: string;
  pinned?: boolean;
  /** `to` answers an earlier reply of the list by its number from 1; without it, the thread. */
  replies: { by: string; after: string; body: string; to?: number }[];
};

export type StoryBrand = {
  slug: string;
  name: string;
  tagline: string;
  about: string;
  website: string;
  colour: `#${string}`;
  stands: { values: ValueKey[]; categories: Category[]; practices?: Practice[] };
  /** For a brand without a network, which would tell its age. */
  since?: string;
  /** Who it is in law, and how far that is proven. */
  proof?: {
    legalName: string;
    registration: string;
    domain: string;
    sent: string;
    /** Waits on the operator's desk, with this paper. */
    waits?: { paper: string };
  };
  /** Why an operator should look at its name. */
  doubts?: string[];
  people: { key: string; name: string; role: "owner" | "manager" | "analyst" }[];
};
