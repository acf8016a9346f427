import type { ChargebackOutcome } from "@/payments/chargeback/policy";
import { layOutSentence } from "@/platform/letter";
import type { PlacementMove } from "./placement/lifecycle";
import type { ProposalMove } from "./proposal/lifecycle";
import { type Side, sides } from "./terms/schema";

type About = { brand: string; network: string; offer: string; until: string };
type News = { to: Side; sentence: (about: About) => string; more?: (about: About) => string };

const answer = ({ until }: About) => `Please answer by ${until}. If nobody does, it expires by itself.`;

/** Who hears of which move, and in which words. */
const news: Partial<Record<ProposalMove, News[]>> = {
  submit: [
    {
      to: "owner",
      sentence: ({ brand, network, offer }) => `${brand} proposes “${offer}” to ${network}.`,
      more: answer,
    },
  ],
  counter: [
    {
      to: "brand",
      sentence: ({ network, offer }) => `${network} answers with other terms for “${offer}”.`,
      more: answer,
    },
  ],
  reply: [
    {
      to: "owner",
      sentence: ({ brand, offer }) => `${brand} answers with other terms for “${offer}”.`,
      more: answer,
    },
  ],
  extend: [{ to: "brand", sentence: ({ network, until }) => `${network} takes more time, until ${until}.` }],
  accept: [
    {
      to: "brand",
      sentence: ({ network, offer }) => `${network} accepts the terms of “${offer}”.`,
      more: () => "Its people decide now whether it may pass. They have 72 hours, and silence is a no.",
    },
  ],
  agree: [
    {
      to: "owner",
      sentence: ({ brand, offer }) => `${brand} accepts your terms of “${offer}”.`,
      more: () =>
        "The network's people decide now whether it may pass. They have 72 hours, and silence is a no.",
    },
  ],
  decline: [
    { to: "brand", sentence: ({ network, offer }) => `${network} declines “${offer}” and says why.` },
  ],
  withdraw: [{ to: "owner", sentence: ({ brand, offer }) => `${brand} has taken “${offer}” back.` }],
  lapse: [
    {
      to: "owner",
      sentence: ({ brand, offer }) => `“${offer}” of ${brand} has expired without an answer from you.`,
      more: () => "Brands see how many proposals you answer. To close days, use your calendar.",
    },
    { to: "brand", sentence: ({ network, offer }) => `${network} did not answer “${offer}” in time.` },
  ],
  cool: [
    {
      to: "owner",
      sentence: ({ brand, offer }) => `${brand} did not answer your terms of “${offer}” in time.`,
    },
    { to: "brand", sentence: ({ network, offer }) => `The terms of ${network} for “${offer}” have expired.` },
  ],
  approve: [
    { to: "owner", sentence: ({ brand, offer }) => `Your network's people let “${offer}” of ${brand} pass.` },
    { to: "brand", sentence: ({ network, offer }) => `The people of ${network} let “${offer}” pass.` },
  ],
  reject: [
    {
      to: "owner",
      sentence: ({ brand, offer }) => `Your network's people do not let “${offer}” of ${brand} pass.`,
    },
    { to: "brand", sentence: ({ network, offer }) => `The people of ${network} do not let “${offer}” pass.` },
  ],
};
news.silence = news.reject ?? [];

export const newsOf = (move: ProposalMove, side: Side, about: About) => {
  const found = news[move]?.find(({ to }) => to === side);
  return found ? { sentence: found.sentence(about), more: found.more?.(about) } : null;
};

export type Run = About & {
  /** What somebody said with the move. */
  note: string | null;
};
type Word = { to: Hearer; sentence: (run: Run) => string; more?: (run: Run) => string | undefined };
/** Both sides hear of it, and of what waits for a steward the stewards. */
export const hearers = [...sides, "steward"] as const;
export type Hearer = (typeof hearers)[number];
const said = ({ note }: Run) => note ?? undefined;

/** Who hears of which step of a run. `until` is when something happens by itself next. */
const placementNews: Partial<Record<PlacementMove, Word[]>> = {
  charge: [
    {
      to: "brand",
      sentence: ({ offer, network }) => `The payment for “${offer}” in ${network} is due.`,
      more: ({ until }) =>
        `Where you let us keep a way to pay, we try it now. Otherwise please pay by ${until}.`,
    },
  ],
  bounce: [
    {
      to: "brand",
      sentence: ({ offer, network }) => `The payment for “${offer}” in ${network} has failed.`,
      more: ({ note, until }) =>
        `${note ?? ""} Nothing was taken, and the place is still kept. Please pay by ${until}, by card or from your bank; unpaid by then, it is cancelled.`,
    },
  ],
  fund: [
    {
      to: "brand",
      sentence: ({ offer, network }) =>
        `Your payment for “${offer}” in ${network} is there, and the place is yours.`,
      more: ({ until }) => `Please hand in your words by ${until}, so that the owner can read them.`,
    },
    {
      to: "owner",
      sentence: ({ brand, offer }) => `${brand} has paid for “${offer}”. The money is set aside.`,
    },
  ],
  lose: [
    {
      to: "brand",
      sentence: ({ offer, network }) => `The place for “${offer}” in ${network} is not to be had any more.`,
      more: () => "Your payment goes back to you, all of it.",
    },
  ],
  lapse: [
    {
      to: "brand",
      sentence: ({ offer, network }) => `“${offer}” in ${network} was not paid in time, so it is cancelled.`,
    },
    {
      to: "owner",
      sentence: ({ brand, offer }) => `${brand} did not pay for “${offer}” in time. The days are free again.`,
    },
  ],
  submit: [
    {
      to: "owner",
      sentence: ({ brand, offer }) => `${brand} has handed in the words of “${offer}”.`,
      more: ({ until }) => `Please read them by ${until}. If nobody answers, it is cancelled and refunded.`,
    },
  ],
  sendBack: [
    {
      to: "brand",
      sentence: ({ network, offer }) => `${network} asks for other words for “${offer}”.`,
      more: (run) => `${run.note ?? ""} Please hand in the next version by ${run.until}.`,
    },
  ],
  approve: [
    { to: "brand", sentence: ({ network, offer }) => `${network} approves your words for “${offer}”.` },
  ],
  refuse: [
    {
      to: "brand",
      sentence: ({ network, offer }) => `${network} refuses your words for “${offer}”.`,
      more: said,
    },
  ],
  miss: [
    {
      to: "brand",
      sentence: ({ offer, network }) => `No words came for “${offer}” in ${network}, so it is cancelled.`,
    },
    {
      to: "owner",
      sentence: ({ brand, offer }) =>
        `${brand} handed in no words for “${offer}”. Half of the price is yours.`,
    },
  ],
  silence: [
    {
      to: "brand",
      sentence: ({ network, offer }) =>
        `${network} did not read your words for “${offer}”. All of it is refunded.`,
    },
    {
      to: "owner",
      sentence: ({ brand, offer }) =>
        `“${offer}” of ${brand} is cancelled, because nobody read its words in time.`,
    },
  ],
  publish: [
    { to: "brand", sentence: ({ network, offer }) => `“${offer}” runs in ${network} now.` },
    { to: "owner", sentence: ({ brand, offer }) => `“${offer}” of ${brand} runs now, with its label.` },
  ],
  defer: [
    {
      to: "brand",
      sentence: ({ network, offer, until }) => `“${offer}” in ${network} is moved to ${until}.`,
      more: said,
    },
    {
      to: "owner",
      sentence: ({ brand, offer, until }) => `“${offer}” of ${brand} is moved to ${until}.`,
      more: said,
    },
  ],
  giveUp: [
    {
      to: "brand",
      sentence: ({ network, offer }) => `“${offer}” cannot run in ${network}. All of it is refunded.`,
      more: said,
    },
    {
      to: "owner",
      sentence: ({ brand, offer }) => `“${offer}” of ${brand} cannot run, so it is refunded.`,
      more: said,
    },
  ],
  pause: [
    { to: "brand", sentence: ({ network, offer }) => `“${offer}” is paused in ${network}.`, more: said },
    {
      to: "owner",
      sentence: ({ brand, offer }) => `“${offer}” of ${brand} is paused, and nobody meets it.`,
      more: ({ note, until }) => `${note ?? ""} If no steward decides by ${until}, it is stopped.`,
    },
    {
      to: "steward",
      sentence: ({ brand, offer }) => `“${offer}” of ${brand} is paused, and waits for a steward.`,
      more: ({ note, until }) =>
        `${note ?? ""} Please read what members said, and let it go on or stop it. If nobody decides by ${until}, it is stopped.`,
    },
  ],
  resume: [
    { to: "brand", sentence: ({ network, offer }) => `“${offer}” goes on in ${network}.`, more: said },
  ],
  stop: [
    { to: "brand", sentence: ({ network, offer }) => `“${offer}” was stopped in ${network}.`, more: said },
    { to: "owner", sentence: ({ brand, offer }) => `“${offer}” of ${brand} was stopped.`, more: said },
  ],
  report: [
    {
      to: "brand",
      sentence: ({ network, offer }) => `The report of “${offer}” in ${network} is there.`,
      more: ({ until }) => `Accept it, or say by ${until} what is not as agreed. Silence accepts it.`,
    },
    { to: "owner", sentence: ({ brand, offer }) => `The report of “${offer}” of ${brand} is there.` },
  ],
  accept: [
    {
      to: "owner",
      sentence: ({ brand, offer }) => `${brand} accepts the report of “${offer}”. You are paid.`,
    },
  ],
  settle: [
    { to: "owner", sentence: ({ brand, offer }) => `“${offer}” of ${brand} is settled. You are paid.` },
  ],
  claim: [
    {
      to: "owner",
      sentence: ({ brand, offer }) => `${brand} makes a claim about “${offer}”.`,
      more: ({ until }) => `Find a remedy together by ${until}; then the share that was delivered decides.`,
    },
  ],
  rerun: [
    {
      to: "brand",
      sentence: ({ network, offer, until }) => `“${offer}” runs again in ${network} from ${until}.`,
    },
    {
      to: "owner",
      sentence: ({ brand, offer, until }) => `“${offer}” of ${brand} runs again from ${until}.`,
    },
  ],
  rule: [
    {
      to: "brand",
      sentence: ({ network, offer }) => `Your claim about “${offer}” in ${network} is decided.`,
      more: said,
    },
    {
      to: "owner",
      sentence: ({ brand, offer }) => `The claim of ${brand} about “${offer}” is decided.`,
      more: said,
    },
  ],
  cancel: [{ to: "owner", sentence: ({ brand, offer }) => `${brand} has cancelled “${offer}”.` }],
  callOff: [
    {
      to: "brand",
      sentence: ({ network, offer }) => `${network} has cancelled “${offer}”. You get everything back.`,
      more: said,
    },
  ],
};
placementNews.shut = placementNews.stop ?? [];
placementNews.share = placementNews.rule ?? [];
placementNews.decide = placementNews.rule ?? [];

export const placementNewsOf = (move: PlacementMove, hearer: Hearer, run: Run) => {
  const found = placementNews[move]?.find(({ to }) => to === hearer);
  return found ? { sentence: found.sentence(run), more: found.more?.(run) } : null;
};

/** A bank takes a payment back, and later it is decided: what each side hears of it. */
const disputeNews: Record<"open" | ChargebackOutcome, Word[]> = {
  open: [
    {
      to: "brand",
      sentence: ({ offer, network }) => `Your bank has taken back the payment for “${offer}” in ${network}.`,
      more: () =>
        "Until the banks have decided whose it is, nothing of it moves. If you did not mean that, tell your bank that the payment was right.",
    },
    {
      to: "owner",
      sentence: ({ brand, offer }) => `The bank of ${brand} has taken back the payment for “${offer}”.`,
      more: () =>
        "The banks decide now whose it is, which can take weeks, and we answer for you. What you were paid of it is taken back from your account until then; if they decide for you, it comes again.",
    },
  ],
  won: [
    {
      to: "brand",
      sentence: ({ offer, network }) => `The payment for “${offer}” in ${network} stays paid.`,
      more: () => "The banks have decided, and everything goes on as it was agreed.",
    },
    {
      to: "owner",
      sentence: ({ brand, offer }) => `The payment of ${brand} for “${offer}” is yours.`,
      more: () => "The banks have decided for you. What was taken back from your account is sent again.",
    },
  ],
  lost: [
    {
      to: "brand",
      sentence: ({ offer, network }) => `The payment for “${offer}” in ${network} has gone back to you.`,
      more: () => "The banks have decided for you, and what was taken back stays with you.",
    },
    {
      to: "owner",
      sentence: ({ brand, offer }) => `The payment of ${brand} for “${offer}” has gone back to it.`,
      more: () =>
        "The banks have decided against you. What you were paid of it is yours no more: what your account no longer had is kept back from what you earn next.",
    },
  ],
};

export const disputeNewsOf = (stands: keyof typeof disputeNews, hearer: Hearer, run: Run) => {
  const found = disputeNews[stands].find(({ to }) => to === hearer);
  return found ? { sentence: found.sentence(run), more: found.more?.(run) } : null;
};

export const placementMail = (mail: Mail) => layOutSentence({ ...mail, action: "Open the placement" });

type Mail = { sentence: string; more: string | undefined; href: string; why: string };

export const proposalMail = (mail: Mail) => layOutSentence({ ...mail, action: "Read the proposal" });
