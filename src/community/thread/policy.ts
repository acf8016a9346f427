import type { Insider } from "@/identity/actor";
import { hasRole } from "@/networks/membership/policy";

type Thread = { authorId: string };

const authorOrSteward = (doing: string) => (actor: Insider, thread: Thread) =>
  actor.membershipId === thread.authorId ||
  hasRole(actor, "steward") ||
  `Only its author or a steward may ${doing} a thread.`;

export const mayPin = (actor: Insider) => hasRole(actor, "steward") || "Only stewards may pin a thread.";
export const mayClose = authorOrSteward("close");
export const mayReopen = authorOrSteward("reopen");
/** A title is a sign on a door, not somebody's words: stewards keep signs readable. */
export const mayRename = authorOrSteward("rename");

/** Nobody takes other people's words away with her own: once somebody answered, only a steward removes a thread. */
export const mayRemoveThread = (actor: Insider, thread: Thread & { isAnswered: boolean }) => {
  if (hasRole(actor, "steward")) return true;
  if (actor.membershipId !== thread.authorId) return "Only its author or a steward may remove a thread.";
  return (
    !thread.isAnswered ||
    "Others have answered here, so only a steward may remove this thread. You can remove your own posts."
  );
};

type Reasons = {
  isMentioned: boolean;
  isMine: boolean;
  hasMyWords: boolean;
  unread: number;
  replies: number;
  /** Null in the space's own list, where every line would say it. */
  space: string | null;
};

const counted = (count: number, one: string) =>
  count === 1 ? `1 ${one}` : `${count} ${one.replace(/y$/, "ie")}s`;

/** Why this thread stands in your feed; nothing, where there is no more to it than the place. */
export const whyShown = ({ isMentioned, isMine, hasMyWords, unread, replies, space }: Reasons) => {
  if (unread > 0 && isMentioned) return "You were mentioned";
  if (unread > 0 && isMine) return `${counted(unread, "new reply")} to your thread`;
  if (unread > 0 && hasMyWords) return `${counted(unread, "new reply")} where you wrote`;
  const place = space ? ` in ${space}` : "";
  if (unread > replies) return `New${place}`;
  if (unread > 0) return `${counted(unread, "new post")}${place}`;
  if (isMine) return "Your thread";
  if (hasMyWords) return "You wrote here";
  return place && `Lately${place}`;
};

const page = 50;

/** Where a post is to be read: the page of its thread that holds it, at its place. */
export const threadPath = (network: string, threadId: string, number = 1) => {
  const from = Math.floor((number - 1) / page) * page + 1;
  return `/n/${network}/t/${threadId}${from > 1 ? `?from=${from}` : ""}${number > 1 ? `#post-${number}` : ""}`;
};
