"use client";
import { api } from "@/trpc/client";
import type { PostView } from "../reads";
import { Composer } from "./composer";

type Props = {
  network: string;
  threadId: string;
  /** The post answered; without it, the thread is. */
  parent?: PostView | undefined;
  quote?: string | null | undefined;
  onQuoted?: (() => void) | undefined;
  onSent: (number: number) => void;
  onCancel?: (() => void) | undefined;
};

export function ReplyBox({ network, threadId, parent, quote, onQuoted, onSent, onCancel }: Props) {
  return (
    <Composer
      network={network}
      draft={`reply:${threadId}${parent ? `:${parent.id}` : ""}`}
      label={parent ? `Your answer to ${parent.author.name}` : "Your reply"}
      placeholder={parent ? `Answer ${parent.author.name}` : "Reply to everybody here"}
      submit={parent ? "Post answer" : "Post reply"}
      autoFocus={parent !== undefined}
      quote={quote}
      onQuoted={onQuoted}
      onCancel={onCancel}
      send={async (words) => {
        const answer = { network, threadId, ...words, ...(parent && { parentId: parent.id }) };
        const { number } = await api.community.post.reply.mutate(answer);
        onSent(number);
      }}
    />
  );
}
