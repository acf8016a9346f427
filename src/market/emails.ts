import { layOut } from "@/platform/letter";
import type { ApproachMove } from "./approach/lifecycle";
import type { Side } from "./approach/policy";

type Near = {
  /** The legal name of the buyer. */
  buyer: string;
  /** What the reader may call it: a buyer who was never let in reads no name. */
  network: string;
  /** Until when somebody has to act, in the reader's zone; null when nobody has to. */
  until: string | null;
  /** What was said with the move. */
  note: string | null;
};
type Word = { to: Side; sentence: (near: Near) => string; more?: (near: Near) => string | undefined };

const said = ({ note }: Near) => (note ? `“${note}”` : undefined);
const answer = ({ until }: Near) =>
  `Please answer by ${until}. If nobody does, it ends by itself, and nobody owes anybody anything.`;
const saidAndAnswer = (near: Near) => [said(near), answer(near)].filter(Boolean).join(" ");

/** Who hears of which move near a listing, and in which words. */
const approachNews: Record<ApproachMove | "request", Word[]> = {
  request: [
    {
      to: "seller",
      sentence: ({ buyer, network }) => `${buyer} asks to be let in, to look at ${network} as a buyer.`,
      more: saidAndAnswer,
    },
  ],
  grant: [
    {
      to: "buyer",
      sentence: ({ network }) => `You are let in: it is ${network}.`,
      more: ({ until }) =>
        `Its data room is open to you, and you may ask and offer. Without an offer, access ends on ${until}.`,
    },
  ],
  deny: [
    { to: "buyer", sentence: ({ network }) => `The seller of ${network} does not let you in.`, more: said },
  ],
  revoke: [
    {
      to: "buyer",
      sentence: ({ network }) => `The seller has ended your access to ${network}.`,
      more: (near) =>
        [said(near), "What you promised when you came in still holds."].filter(Boolean).join(" "),
    },
  ],
  offer: [
    {
      to: "seller",
      sentence: ({ buyer, network }) => `${buyer} makes an offer for ${network}.`,
      more: saidAndAnswer,
    },
  ],
  counter: [
    {
      to: "buyer",
      sentence: ({ network }) => `The seller of ${network} answers your offer with other terms.`,
      more: saidAndAnswer,
    },
  ],
  answer: [
    {
      to: "seller",
      sentence: ({ buyer, network }) => `${buyer} answers with other terms for ${network}.`,
      more: saidAndAnswer,
    },
  ],
  accept: [
    {
      to: "buyer",
      sentence: ({ network }) => `Your offer for ${network} is accepted.`,
      more: () =>
        "Nobody else can buy it now. The deposit comes next: the page of the sale says how, and until when.",
    },
  ],
  agree: [
    {
      to: "seller",
      sentence: ({ buyer, network }) => `${buyer} accepts your terms for ${network}.`,
      more: () => "Nobody else can buy it now. The buyer pays the deposit next; all other talks are closed.",
    },
  ],
  decline: [
    { to: "buyer", sentence: ({ network }) => `The seller of ${network} declines your offer.`, more: said },
  ],
  turnDown: [
    {
      to: "seller",
      sentence: ({ buyer, network }) => `${buyer} turns your terms for ${network} down.`,
      more: said,
    },
  ],
  withdraw: [
    { to: "seller", sentence: ({ buyer, network }) => `${buyer} has left the talks about ${network}.` },
  ],
  takeBack: [
    {
      to: "buyer",
      sentence: ({ network }) =>
        `The seller of ${network} has taken the last terms back, and ends the talks.`,
    },
  ],
  close: [
    {
      to: "buyer",
      sentence: ({ network }) => `The talks about ${network} are closed.`,
      more: ({ note }) =>
        `${note ?? ""} Your access has ended, and nothing is owed. If it comes back to the market, you may ask again.`,
    },
  ],
  lapseRequest: [
    {
      to: "buyer",
      sentence: ({ network }) => `The seller of ${network} did not answer your request in time.`,
      more: () => "Nothing was shown to you. You may ask again.",
    },
    {
      to: "seller",
      sentence: ({ buyer }) => `The request of ${buyer} has expired without an answer from you.`,
    },
  ],
  lapseAccess: [
    {
      to: "buyer",
      sentence: ({ network }) => `Your access to ${network} has ended, since no offer was made.`,
    },
  ],
  lapse: [
    { to: "buyer", sentence: ({ network }) => `The offer for ${network} has expired.` },
    { to: "seller", sentence: ({ buyer, network }) => `The offer of ${buyer} for ${network} has expired.` },
  ],
  // What ends a deal, or ends it well, is told as the deal's own.
  fall: [],
  outlive: [],
};

export const approachNewsOf = (move: ApproachMove | "request", side: Side, near: Near) => {
  const found = approachNews[move].find(({ to }) => to === side);
  return found ? { sentence: found.sentence(near), more: found.more?.(near) } : null;
};

type Mail = { sentence: string; more?: string | undefined; href: string; action: string; why: string };

/** One sentence, what to do about it, and the page where it is done. */
export const marketMail = ({ sentence, more, href, action, why }: Mail) =>
  layOut({
    subject: sentence,
    paragraphs: [sentence, ...(more ? [more] : [])],
    action: { label: action, href },
    footer: why,
  });

/** "Tue 12 May 2026, 18:00 CEST", in the reader's zone. */
export const deadlineWords = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
    timeZoneName: "short",
  }).format(at);
