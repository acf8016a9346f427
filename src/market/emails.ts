import { type Letter, layOut } from "@/platform/letter";
import type { ApproachMove } from "./approach/lifecycle";
import type { Side } from "./approach/policy";
import type { DealMove } from "./deal/lifecycle";
import type { HandoverMove } from "./handover/lifecycle";
import type { HoldbackMove } from "./holdback/lifecycle";
import type { ListingMove } from "./listing/lifecycle";
import { searchPath, searchWords, titleOf } from "./listing/policy";
import type { Facets } from "./saved-search/schema";

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

type Found = { id: string; size: string; price: string; income: string } & Parameters<typeof titleOf>[0];

/** What has come into the market and fits a search that somebody keeps. */
export function alertMail({ found, facets, root }: { found: Found[]; facets: Facets; root: string }): Letter {
  const count = found.length === 1 ? "A network" : `${found.length} networks`;
  return {
    subject: `${count} for sale that you look for`,
    paragraphs: [`New in the market since we looked last, for: ${searchWords(facets)}.`],
    entries: found.map((one) => ({
      title: titleOf(one),
      words: `${one.size}. Asked: ${one.price}. Earned in a year: ${one.income}.`,
      href: `${root}/listings/${one.id}`,
    })),
    action: { label: "See all that fit", href: `${root}${searchPath(facets)}` },
    footer:
      "You get this because you keep this search. Once a day at most, and only when there is something new.",
  };
}

type Listed = { network: string; note: string | null };

/** What a seller is told of what happens to her listing without her. */
const listingNews: Partial<Record<ListingMove, (listed: Listed) => { sentence: string; more: string }>> = {
  verify: ({ network }) => ({
    sentence: `${network} stands in the market.`,
    more: "In bands, and without its name. Brands that have proven who they are can ask you to be let in.",
  }),
  fail: ({ network, note }) => ({
    sentence: `The listing of ${network} is sent back to you.`,
    more: `“${note ?? ""}” Say more about it, and send it again.`,
  }),
  abandon: ({ network }) => ({
    sentence: `Nobody has looked at the listing of ${network} in time.`,
    more: "That is our fault. Please send it again.",
  }),
  stale: ({ network }) => ({
    sentence: `The listing of ${network} pauses: its figures are thirty days old.`,
    more: "Have them counted anew, and it is open again at once.",
  }),
  lapse: ({ network }) => ({
    sentence: `${network} is out of the market, after half a year.`,
    more: "You can put it there again, with figures of today.",
  }),
  suspend: ({ network, note }) => ({
    sentence: `Trellis has taken ${network} out of the market.`,
    more: `“${note ?? ""}” Please write to us.`,
  }),
};
export const listingNewsOf = (move: ListingMove, listed: Listed) => listingNews[move]?.(listed) ?? null;

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

export type HandoverNews = {
  network: string;
  buyer: string;
  seller: string;
  until: string | null;
  note: string | null;
};
type HandoverWord = {
  to: Side | "operator";
  sentence: (it: HandoverNews) => string;
  more?: (it: HandoverNews) => string | undefined;
};

const noted = ({ note }: HandoverNews) => (note ? `“${note}”` : undefined);
const both = (sentence: HandoverWord["sentence"], more?: HandoverWord["more"]): HandoverWord[] =>
  (["buyer", "seller"] as const).map((to) => ({ to, sentence, ...(more && { more }) }));
const undone = (why: (it: HandoverNews) => string) =>
  both(
    (it) => `The sale of ${it.network} is undone. ${why(it)}`,
    ({ seller, buyer }) => `${seller} keeps the network, and ${buyer} gets everything back.`,
  );
const disputed = ({ network }: HandoverNews) => `You do not agree about the handover of ${network}.`;
const disputedMore = (it: HandoverNews) =>
  `${noted(it) ?? ""} You can settle it between you; an operator of Trellis reads along and can decide. If nothing is settled by ${it.until}, the sale is undone.`.trim();
const askOperator: HandoverWord = {
  to: "operator",
  sentence: ({ network }) => `Two sides do not agree about the handover of ${network}.`,
  more: noted,
};

/** Who hears of which step of a handover, and in which words. */
const handoverNews: Record<HandoverMove | "begin", HandoverWord[]> = {
  begin: both(
    ({ network }) => `The money for ${network} is held. Now agree on what its members are told.`,
    ({ until }) =>
      `The words are drafted from your terms. Both of you approve the same words, and members are told at once. If that has not happened by ${until}, the sale is undone.`,
  ),
  publish: both(
    ({ network }) => `The members of ${network} have been told.`,
    ({ until }) =>
      `Until ${until} they can object or leave, and you see how many do. Meanwhile nobody can export, delete, mail everybody, take stewards away or change the charter.`,
  ),
  pass: [
    {
      to: "seller",
      sentence: ({ network }) => `Members have had their time. Please hand ${network} over now.`,
      more: ({ until }) =>
        `Show for each thing on the list that the buyer has it, by ${until}. If something required is missing then, the sale is undone.`,
    },
    {
      to: "buyer",
      sentence: ({ network }) => `Members have had their time. ${network} is being handed over.`,
    },
  ],
  breach: [
    {
      to: "buyer",
      sentence: ({ network }) => `Many members of ${network} left or objected. Please decide.`,
      more: (it) =>
        `${it.note ?? ""} You can go on at the same price, or walk away and get everything back. If you say nothing by ${it.until}, the sale is undone.`.trim(),
    },
    {
      to: "seller",
      sentence: ({ network }) => `Many members of ${network} left or objected. The buyer decides.`,
      more: ({ note }) => note ?? undefined,
    },
  ],
  affirm: [
    {
      to: "seller",
      sentence: ({ buyer, network }) => `${buyer} goes on. Please hand ${network} over now.`,
      more: ({ until }) => `Show for each thing on the list that the buyer has it, by ${until}.`,
    },
  ],
  extend: [
    { to: "seller", sentence: ({ buyer, until }) => `${buyer} gives you a week more, until ${until}.` },
  ],
  deliver: [
    {
      to: "buyer",
      sentence: ({ network }) => `${network} has been handed over. Please inspect it.`,
      more: ({ until }) =>
        `You can work in it already. Accept it, or say what is not as agreed, by ${until}. If you say nothing, it counts as accepted.`,
    },
  ],
  wait: [
    {
      to: "operator",
      sentence: ({ network }) =>
        `An inspection of ${network} cannot end: the buyer may not have been reminded.`,
      more: ({ note }) => note ?? undefined,
    },
  ],
  reject: [
    {
      to: "seller",
      sentence: ({ buyer, network }) => `${buyer} says that something about ${network} is not as agreed.`,
      more: (it) =>
        `${noted(it) ?? ""} Make it right, or say that it is as agreed, by ${it.until}. After that it is a dispute.`.trim(),
    },
  ],
  cure: [
    {
      to: "buyer",
      sentence: ({ seller, network }) => `${seller} has made it right. Please look at ${network} again.`,
      more: (it) => `${noted(it) ?? ""} You have until ${it.until}.`.trim(),
    },
  ],
  contest: [...both(disputed, disputedMore), askOperator],
  stall: [...both(disputed, disputedMore), askOperator],
  settle: both(({ network }) => `You have parted by agreement over ${network}.`),
  accept: both(({ network, buyer }) => `${network} is ${buyer}’s now, and the seller is paid.`),
  settleIn: both(
    ({ network, buyer }) => `${network} is ${buyer}’s now, and the seller is paid.`,
    () => "The time to inspect has passed, and silence counts as a yes.",
  ),
  release: both(
    ({ network, buyer }) => `It is decided: ${network} is ${buyer}’s, and the seller is paid.`,
    noted,
  ),
  drop: undone(() => "You did not agree in time on what members are told."),
  walk: undone(({ buyer }) => `${buyer} walked away.`),
  lapse: undone(({ buyer }) => `${buyer} did not decide in time.`),
  miss: undone(() => "Something required was not handed over in time."),
  refund: undone(({ note }) => `An operator of Trellis found: “${note ?? ""}”`),
  forsake: undone(() => "Nothing was settled in time."),
  stop: undone(() => "Money of others may not be held any longer."),
};

export const handoverNewsOf = (move: HandoverMove | "begin", to: HandoverWord["to"], it: HandoverNews) => {
  const found = handoverNews[move].find((word) => word.to === to);
  return found ? { sentence: found.sentence(it), more: found.more?.(it) } : null;
};

export type HoldbackNews = {
  network: string;
  buyer: string;
  /** All that was kept back, and once it is decided, what each side gets of it. */
  whole: string;
  toSeller: string;
  toBuyer: string;
  until: string | null;
  note: string | null;
};
type HoldbackWord = {
  to: Side | "operator";
  sentence: (it: HoldbackNews) => string;
  more?: (it: HoldbackNews) => string | undefined;
};

const quoted = ({ note }: HoldbackNews) => (note ? `“${note}”` : undefined);
const paid: HoldbackWord[] = (["buyer", "seller"] as const).map((to) => ({
  to,
  sentence: ({ network }) => `What was kept back of the sale of ${network} is paid.`,
  more: ({ note, toSeller, toBuyer }) =>
    `${note ?? ""} The seller gets ${toSeller}, the buyer ${toBuyer}. With that the sale is complete.`.trim(),
}));

/** Who hears of which step of what was kept back, and in which words. */
const holdbackNews: Record<HoldbackMove | "begin", HoldbackWord[]> = {
  begin: (["buyer", "seller"] as const).map((to) => ({
    to,
    sentence: ({ network, whole }) => `${whole} of the sale of ${network} are kept back for thirty days.`,
    more: ({ until }) =>
      `On ${until} they are paid by how many of the members who were active at closing are still there. You see the count every day.`,
  })),
  claim: [
    {
      to: "seller",
      sentence: ({ buyer, whole, network }) =>
        `${buyer} claims a part of the ${whole} kept back for ${network}.`,
      more: (it) =>
        `${quoted(it) ?? ""} Agree, or say by ${it.until} why not. If you say nothing, what is counted decides.`.trim(),
    },
  ],
  contest: [
    {
      to: "buyer",
      sentence: ({ network }) => `The seller of ${network} does not agree to your claim.`,
      more: (it) =>
        `${quoted(it) ?? ""} An operator of Trellis reads both and decides by ${it.until}.`.trim(),
    },
    {
      to: "operator",
      sentence: ({ network }) => `Two sides do not agree about what was kept back for ${network}.`,
      more: quoted,
    },
  ],
  release: paid,
  concede: paid,
  withdraw: paid,
  measure: paid,
  rule: paid,
  decide: paid,
};

export const holdbackNewsOf = (move: HoldbackMove | "begin", to: HoldbackWord["to"], it: HoldbackNews) => {
  const found = holdbackNews[move].find((word) => word.to === to);
  return found ? { sentence: found.sentence(it), more: found.more?.(it) } : null;
};

type DealNews = {
  network: string;
  buyer: string;
  until: string | null;
  note: string | null;
  /** Sums of the deal, written out. */
  price: string;
  deposit: string;
  newPrice: string | null;
  findingWords: string | null;
};
type DealWord = {
  to: Side;
  sentence: (it: DealNews) => string;
  more?: (it: DealNews) => string | undefined;
};
const toBoth = (sentence: DealWord["sentence"], more?: DealWord["more"]): DealWord[] =>
  (["buyer", "seller"] as const).map((to) => ({ to, sentence, ...(more && { more }) }));
const onSale = "The network is for sale again.";
const ended = (why: DealWord["sentence"], fate: string) =>
  toBoth(
    (it) => `The sale of ${it.network} has come to nothing.`,
    (it) => [why(it), it.note && `“${it.note}”`, fate, onSale].filter(Boolean).join(" "),
  );
const depositBack = "What was paid of the deposit goes back to the buyer.";
const looking: DealWord[] = [
  {
    to: "buyer",
    sentence: ({ network }) => `Now look closely at ${network}.`,
    more: ({ until }) =>
      `The list says at what. Write down what is not as you were told, and pass it by ${until}. If you say nothing by then, the sale ends and you get the deposit back.`,
  },
  { to: "seller", sentence: ({ buyer, network }) => `${buyer} looks closely at ${network} now.` },
];

/** Who hears of which step of a sale before its money is there, and in which words. What comes later is told by the handover. */
const dealNews: Record<DealMove | "open", DealWord[]> = {
  open: [
    {
      to: "buyer",
      sentence: ({ network, deposit }) => `${network} is kept for you. Please pay the deposit of ${deposit}.`,
      more: ({ until }) => `If it has not come by ${until}, the sale ends, and nobody owes anybody anything.`,
    },
  ],
  deposit: looking,
  waive: looking,
  withdraw: ended(({ buyer }) => `${buyer} has left before the deposit was paid.`, "Nothing is owed."),
  expire: ended(() => "The deposit did not come in time.", depositBack),
  extend: [
    {
      to: "buyer",
      sentence: ({ network, until }) => `You have until ${until} to look closely at ${network}.`,
    },
  ],
  reprice: [
    {
      to: "seller",
      sentence: ({ buyer, network, newPrice, price }) =>
        `${buyer} would pay ${newPrice} for ${network} instead of ${price}.`,
      more: ({ until, findingWords }) =>
        `It found: “${findingWords}” You may agree or not. If you say nothing by ${until}, the price stays as it was agreed.`,
    },
  ],
  agreePrice: [
    { to: "buyer", sentence: ({ network, price }) => `The seller agrees to ${price} for ${network}.` },
  ],
  refusePrice: [
    {
      to: "buyer",
      sentence: ({ network, price }) =>
        `The seller does not agree to another price for ${network}: it stays at ${price}.`,
      more: () => "You can go on, or walk away and get the deposit back.",
    },
  ],
  standByPrice: toBoth(
    ({ network, price }) => `Nobody answered about another price for ${network}: it stays at ${price}.`,
  ),
  walk: ended(({ buyer }) => `${buyer} walks away after looking closely.`, depositBack),
  lapse: ended(() => "The days to look closely have ended without a word.", depositBack),
  breach: toBoth(
    ({ network }) => `The sale of ${network} has been ended by Trellis.`,
    ({ note }) =>
      `A figure that the seller stood for was false. “${note}” ${depositBack} The listing is taken out of the market.`,
  ),
  pass: toBoth(
    ({ network }) => `The agreement about ${network} is ready to be signed.`,
    ({ until }) =>
      `It is written from your terms and from what was found. Both of you sign the same words, by ${until}. Until then nothing can be changed in them.`,
  ),
  sign: toBoth(
    ({ network }) => `Both of you have signed for ${network}.`,
    ({ until }) =>
      `The rest of the price is paid by bank transfer by ${until}. It is held until the network has been handed over.`,
  ),
  backOut: ended(
    () => "One side has backed out after all was looked at.",
    "The page of the sale says what becomes of the deposit.",
  ),
  leaveUnsigned: ended(
    () => "The agreement was not signed in time.",
    "The page of the sale says what becomes of the deposit.",
  ),
  leaveUnfunded: ended(
    () => "The rest of the price did not come in time.",
    "What was paid as a deposit stays with the seller.",
  ),
  fund: [],
  close: [],
  settle: [],
  undo: [],
  overdue: [],
  refund: [
    {
      to: "buyer",
      sentence: ({ network }) => `Everything that you paid for ${network} is on its way back to you.`,
    },
  ],
  giveUp: [],
  complete: toBoth(({ network }) => `The sale of ${network} is complete. Nothing is held any more.`),
  finish: [],
};

export const dealNewsOf = (move: DealMove | "open", to: Side | "operator", it: DealNews) => {
  const found = dealNews[move].find((word) => word.to === to);
  return found ? { sentence: found.sentence(it), more: found.more?.(it) } : null;
};

/** What members hear, in the words that both sides approved, and later how it ended. */
export const membersMail = (
  kind: "told" | "sold" | "kept",
  told: Omit<HandoverNews, "note"> & { body: string; asksVote: boolean; href: string },
) => {
  const { network, buyer, seller, until, body, asksVote, href } = told;
  const said = {
    told: `${network} is about to change hands.`,
    sold: `${network} belongs to ${buyer} now.`,
    kept: `${seller} keeps ${network}.`,
  }[kind];
  const paragraphs = {
    told: [
      body,
      ...(asksVote ? [`Your charter asks for your vote on it. You can give it until ${until}.`] : []),
      `You can object until ${until}. You can leave at any time, now and later, and take a copy of everything you wrote with you: the buttons stand beside what is said here, in the network. Nothing else is asked of you.`,
    ],
    sold: [
      said,
      "Your membership, your words and what you refused are as they were. Trellis measures what was promised to you, and shows it on the network’s page.",
    ],
    kept: [said, "The sale that you were told of does not take place. Nothing changes for you."],
  }[kind];
  return {
    sentence: said,
    ...layOut({
      subject: said,
      paragraphs: paragraphs.flatMap((one) => one.split("\n\n")),
      action: { label: "Read it in the network", href },
      footer: `You get this because you are a member of ${network}. It is sent once, to every member.`,
    }),
  };
};
