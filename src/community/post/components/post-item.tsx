"use client";
import type { ReactNode } from "react";
import { Avatar } from "@/ui/avatar";
import { cx } from "@/ui/cx";
import { formatDate } from "@/ui/date-words";
import type { PostView } from "../reads";

type Props = {
  network: string;
  post: PostView;
  clock: { now: Date; zone: string };
  isNew: boolean;
  canReply: boolean;
  /** Stands in place of the words: the composer, while its author changes them. */
  editor?: ReactNode;
  onReply: (post: PostView) => void;
  onMenu: (post: PostView, button: HTMLElement) => void;
  onHistory: (post: PostView) => void;
};

const roles = { member: null, greeter: "Greeter", gatekeeper: "Gatekeeper", steward: "Steward" };
const quiet =
  "inline-flex min-h-11 items-center gap-1.5 rounded-sm px-2 text-ink-faint text-xs hover:bg-well hover:text-ink pointer-fine:min-h-8";

/** One post. Fifty of them stand on a page, so it is plain markup: what it can do more is fetched when asked for. */
export function PostItem(props: Props) {
  const { network, post, clock, isNew, canReply, editor } = props;
  const { author, number } = post;
  const isOpening = number === 1;
  const isHere = author.state !== "placeholder";
  const at = formatDate(new Date(post.at), { look: "ago", ...clock });
  const role = isHere ? roles[author.role] : "Brought in";
  return (
    <article
      id={`post-${number}`}
      data-post={number}
      data-list-item
      tabIndex={-1}
      aria-label={`${isOpening ? "Opening post" : `Post ${number}`} by ${author.name}`}
      className={cx(
        "scroll-mt-6 rounded-md py-4 target:bg-well",
        isNew && "-ml-3 border-brand border-l-2 pl-2.5",
      )}
    >
      <header className="flex items-center gap-2.5">
        <Avatar
          name={author.name}
          picture={author.pictureId && `/media/${author.pictureId}`}
          size={isOpening ? "normal" : "small"}
        />
        <p className="min-w-0 flex-1 text-sm leading-5">
          <a href={`/n/${network}/people/${author.id}`} dir="auto" className="font-semibold hover:underline">
            {author.name}
          </a>
          {role && <span className="ml-1.5 text-ink-faint text-xs">{role}</span>}
          {isNew && <span className="ml-1.5 font-semibold text-brand text-xs">New</span>}
        </p>
        <a
          href={`#post-${number}`}
          className="shrink-0 text-ink-faint text-xs hover:text-ink hover:underline"
        >
          <span className="sr-only">Post {number}, </span>
          <time dateTime={post.at} title={at.exact} suppressHydrationWarning>
            {at.words}
          </time>
        </a>
      </header>
      {editor || <Words post={post} isOpening={isOpening} />}
      {!editor && !post.isDeleted && (
        <footer className="-ml-2 mt-1 flex flex-wrap items-center">
          {canReply && !isOpening && (
            <button type="button" onClick={() => props.onReply(post)} className={quiet}>
              Reply
            </button>
          )}
          {post.editedAt && (
            <button type="button" onClick={() => props.onHistory(post)} className={quiet}>
              Edited
            </button>
          )}
          <button
            type="button"
            aria-label={`More about post ${number}`}
            aria-haspopup="menu"
            onClick={({ currentTarget }) => props.onMenu(post, currentTarget)}
            className={quiet}
          >
            More
          </button>
        </footer>
      )}
    </article>
  );
}

function Words({ post, isOpening }: { post: PostView; isOpening: boolean }) {
  if (post.isDeleted)
    return (
      <p className="mt-2 text-ink-faint text-sm italic">
        {post.removedBy === "author" ? "Its author removed this post." : "A steward removed this post."}
        {post.removedReason && <span className="block not-italic">Why: {post.removedReason}</span>}
      </p>
    );
  return (
    <div
      className={cx("prose mt-2", isOpening && "text-lg leading-8")}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered and sanitised when it was written
      dangerouslySetInnerHTML={{ __html: post.html }}
    />
  );
}
