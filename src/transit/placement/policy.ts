import { can, isFinal } from "@/platform/life";
import { wholeBps } from "@/platform/money";
import { days, hours, later } from "@/platform/time";
import { isCounted } from "../offer/policy";
import type { Side, Terms } from "../terms/schema";
import { type PlacementMove, type PlacementState, placementLife, type StopCause } from "./lifecycle";

export const stateWords: Record<PlacementState, string> = {
  reserved: "Reserved",
  awaiting_payment: "Waiting for the payment",
  booked: "Waiting for the brand's words",
  creative_review: "The owner reads the words",
  scheduled: "Ready to run",
  live: "Running",
  paused: "Paused",
  stopped: "Stopped",
  measuring: "Being counted",
  reported: "Reported",
  claimed: "Claimed",
  settled: "Settled",
  cancelled: "Cancelled",
};

/** What happens by itself at the date beside it, if nobody acts. */
export const silenceWords: Partial<Record<PlacementState, string>> = {
  reserved: "Then the payment is due. The place is kept until then.",
  awaiting_payment: "Unpaid by then, it is cancelled, and nobody owes anybody anything.",
  booked: "Without words by then it is cancelled, and half of the price goes to the owner.",
  creative_review: "If the owner is silent until then, it is cancelled and all of it is refunded.",
  scheduled: "Then it runs, if everything that was agreed still holds.",
  live: "Then it ends by itself.",
  paused: "If no steward decides until then, it is stopped.",
  stopped: "Then the money is shared as the cause says, unless the brand has made a claim.",
  measuring: "Then the report is there for both.",
  reported: "Then the report counts as accepted, and the owner is paid.",
  claimed: "If nobody agrees until then, the share that was delivered decides.",
};

/** Whether it was a person of the brand who made this move. What either side may do is a yes to the other's offer. */
export function isBrands(move: PlacementMove, remedyBy: Side | null) {
  const by: readonly string[] = placementLife[move].by;
  return by.includes("brand") && (!by.includes("owner") || remedyBy === "owner");
}

export const moveWords: Record<PlacementMove, string> = {
  charge: "The payment became due",
  wait: "The bank payment is on its way",
  bounce: "The payment failed, and nothing was taken",
  fund: "The brand paid, and the place is fixed",
  lose: "The place was not to be had any more; the payment goes back",
  lapse: "Nobody paid in time",
  submit: "The brand handed in its words",
  miss: "No words came in time",
  sendBack: "The owner asked for changes",
  approve: "The owner approved the words",
  refuse: "The owner refused the words",
  silence: "The owner did not answer in time",
  publish: "It began to run",
  defer: "It was moved to another day",
  giveUp: "It could not run; all of it goes back",
  pause: "It was paused",
  resume: "It went on",
  stop: "It was stopped",
  shut: "It was stopped, because nobody decided",
  end: "It ended",
  report: "The report is there",
  accept: "The brand accepted",
  settle: "It was settled by itself",
  claim: "The brand made a claim",
  rerun: "Both agreed to run it again",
  share: "Both agreed on a share",
  rule: "Trellis decided the claim",
  decide: "The delivered share decided the claim",
  cancel: "The brand cancelled",
  callOff: "The owner cancelled",
};

export const causeWords: Record<StopCause, { label: string; means: string }> = {
  "brand-breach": {
    label: "The brand broke what was agreed",
    means: "The owner keeps all of the price.",
  },
  "community-mismatch": {
    label: "It does not belong here",
    means: "The owner keeps the part of the price for the time it ran.",
  },
  "owner-error": {
    label: "The network made a mistake",
    means: "The brand gets everything back.",
  },
};

export const isOver = (state: PlacementState) => isFinal(placementLife, state);

type Standing = { state: PlacementState };

/** True, or why this cannot be done now: what the buttons show is what the verbs refuse. */
export const mayMove = (move: PlacementMove, by: string, { state }: Standing): true | string =>
  can(placementLife, move, state, by) || `${stateWords[state]}, so this cannot be done now.`;

export const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

const leadDays = 30;

/** A run further away is reserved now, and paid thirty days before it. */
export const isFar = (runsAt: Date, now: Date) => runsAt.getTime() - now.getTime() > days(leadDays);

const earlier = (one: Date, other: Date) => (one < other ? one : other);
const latest = (one: Date, other: Date) => (one > other ? one : other);

/** 48 hours, or seven days while a bank payment is on its way; never so late that no words could be read any more. */
export const payByOf = (runsAt: Date, now: Date, underWay = false) =>
  earlier(later(now, underWay ? days(7) : hours(48)), later(runsAt, -days(3)));

/** Five days before the run; whoever paid, or was sent her words back, later than that has at least a day for them. */
export const creativeByOf = (runsAt: Date, now: Date) =>
  latest(later(runsAt, -days(5)), earlier(later(now, hours(48)), later(runsAt, -hours(36))));

/** A claim ends while the money may still be held: 75 days from the payment, which is never earlier than 30 before the run. */
export const decideByOf = (agreedAt: Date, now: Date) =>
  earlier(later(now, days(14)), later(agreedAt, days(44)));

/** When a run has to be over, wherever it was moved: a day of counting and a week for the brand fit in after it. */
export const lastEndOf = (agreedAt: Date) => later(agreedAt, days(36));

/** How late a run may be moved: two weeks, and never past what the money may be held for. */
export const lastRunOf = (agreedAt: Date, runDays: number) =>
  earlier(later(agreedAt, days(14)), later(lastEndOf(agreedAt), -days(runDays)));

export const endOf = (runsAt: Date, runDays: number) => later(runsAt, days(runDays));

/** Words can be sent back while the brand still has a day for the next ones. */
export const maySendBack = (rounds: number, runsAt: Date, now: Date): true | string => {
  if (rounds >= 3) return "The words were sent back three times. Approve them, or refuse them.";
  if (later(now, hours(60)) > runsAt)
    return "There is too little time left for another round. Approve the words, or refuse them.";
  return true;
};

export const half = wholeBps / 2;

type Cancelled = {
  state: PlacementState;
  runsAt: Date;
  terms: Pick<Terms, "cancelFreeDays" | "cancelHalfDays">;
};

/** What the owner keeps when a brand cancels, in hundredths of a percent: nothing of what is unpaid, else by the tiers. */
export function keptOnCancel({ state, runsAt, terms }: Cancelled, now: Date) {
  if (state === "reserved" || state === "awaiting_payment") return 0;
  const left = runsAt.getTime() - now.getTime();
  if (left > days(terms.cancelFreeDays)) return 0;
  return left >= days(terms.cancelHalfDays) ? half : wholeBps;
}

const clamp = (bps: number) => Math.max(0, Math.min(wholeBps, Math.round(bps)));

/** The part of a run that had passed at a moment. */
export const passedShare = (from: Date, until: Date, at: Date) =>
  clamp(((at.getTime() - from.getTime()) / (until.getTime() - from.getTime())) * wholeBps);

/** Fewer people than this are nobody's business: neither in a figure, nor in a price. */
export const fewest = 10;

type Priced = Pick<Terms, "model" | "rate" | "floor" | "price">;

/** What of the price is due: all of it, or by what was counted, between the floor and the cap. */
export function dueShare({ model, rate, floor, price }: Priced, counted: { people: number; events: number }) {
  if (!isCounted(model)) return wholeBps;
  const events = counted.people < fewest ? 0 : counted.events;
  const due = Math.min(price, Math.max(floor ?? 0, events * rate));
  return clamp((due / price) * wholeBps);
}

/** How many of those who could meet it did. Nobody could: then nobody was kept from it. */
export const deliveredShare = ({ eligible, reached }: { eligible: number; reached: number }) =>
  eligible === 0 ? wholeBps : clamp((reached / eligible) * wholeBps);

/** What a stop leaves the owner, by its cause. */
export function keptOnStop(cause: StopCause, run: { publishedAt: Date; endsAt: Date; at: Date }) {
  if (cause === "brand-breach") return wholeBps;
  return cause === "owner-error" ? 0 : passedShare(run.publishedAt, run.endsAt, run.at);
}

type Kept = { answerRate: number | null; runs: number; strikes: number };

/** How far brands can rely on an owner: the figure in words, and how it is counted. */
export const reliabilityWords = ({ answerRate, runs, strikes }: Kept) => ({
  answers: {
    label: "Answers",
    value: answerRate === null ? "No proposals yet" : `${answerRate} % of proposals`,
    means:
      "Of the proposals that came in the last 180 days, those that the owner answered before they expired.",
  },
  kept: {
    label: "Keeps its word",
    value: runs + strikes === 0 ? "No runs yet" : `${runs} of ${runs + strikes} runs`,
    means:
      "Of the runs of the last 365 days that are over. A run counts against the owner when she called it off, left the brand's words without an answer, or it was stopped through her error.",
  },
});
