import { layOut } from "@/platform/letter";
import type { ProposalMove } from "./proposal/lifecycle";
import type { Side } from "./terms/schema";

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

type Mail = { sentence: string; more: string | undefined; href: string; why: string };

export const proposalMail = ({ sentence, more, href, why }: Mail) =>
  layOut({
    subject: sentence,
    paragraphs: [sentence, ...(more ? [more] : [])],
    action: { label: "Read the proposal", href },
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
