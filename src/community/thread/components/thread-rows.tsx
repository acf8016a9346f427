import type { ReactNode } from "react";
import { threadPath } from "../policy";
import type { ThreadCard } from "../reads";
import { ThreadList } from "./thread-list";

/** What a list shows of a thread, and no more: it travels to the browser twice. */
export type ThreadRow = {
  id: string;
  href: string;
  why: string;
  title: string;
  excerpt: string;
  by: string;
  picture: string | null;
  replies: number;
  last: string;
  at: string;
  unread: number;
  isPinned: boolean;
  isClosed: boolean;
};

const rowOf = (network: string, card: ThreadCard): ThreadRow => {
  const isBegun = card.unread > 0 && card.unread <= card.replies;
  const excerpt =
    isBegun && card.latest.excerpt ? `${card.latest.name}: ${card.latest.excerpt}` : card.excerpt;
  return {
    id: card.id,
    href: threadPath(network, card.id, isBegun ? card.replies + 2 - card.unread : 1),
    why: card.why,
    title: card.title,
    excerpt: excerpt.length >= 200 ? `${excerpt.slice(0, 200).replace(/\s+\S*$/, "")} …` : excerpt,
    by: card.author.name,
    picture: card.author.pictureId && `/media/${card.author.pictureId}`,
    replies: card.replies,
    last: card.latest.name,
    at: card.latest.at,
    unread: card.unread,
    isPinned: card.isPinned,
    isClosed: card.isClosed,
  };
};

type Props = {
  network: string;
  cards: ThreadCard[];
  between?: { after: number; what: ReactNode } | undefined;
};

export const ThreadRows = ({ network, cards, between }: Props) => (
  <ThreadList
    rows={cards.map((card) => rowOf(network, card))}
    now={new Date().toISOString()}
    between={between}
  />
);
