"use client";
import { useRouter } from "next/navigation";
import { useCallback, useRef, useState } from "react";
import type { Insider } from "@/identity/actor";
import { Banner } from "@/ui/banner";
import { useClock } from "@/ui/date-text";
import { type Asked, PostDeeds } from "../../post/components/post-deeds";
import { PostEditor } from "../../post/components/post-editor";
import { PostItem } from "../../post/components/post-item";
import { quotePost } from "../../post/components/quote";
import { ReplyBox } from "../../post/components/reply-box";
import type { PostView } from "../../post/reads";
import { threadPath } from "../policy";
import type { getThread } from "../reads";
import { Arrivals, closedBecause, NewLine } from "./arrivals";
import { nestPosts } from "./nest";
import { useReadMark } from "./use-read-mark";
import { useThread } from "./use-thread";

type Props = {
  network: string;
  data: Awaited<ReturnType<typeof getThread>>;
  actor: Insider;
  now: string;
};

/** A thread as it is read: what was said, what arrives, and the place to answer. */
export function ThreadView({ network, data, actor, now }: Props) {
  const { thread } = data;
  const router = useRouter();
  const clock = useClock(now);
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const isAtEnd = useCallback(() => (end.current?.getBoundingClientRect().top ?? 0) < innerHeight + 200, []);
  const where = { network, threadId: thread.id, onChange: () => router.refresh() };
  const live = useThread(where, data, isAtEnd);
  const { posts, waiting, look } = live;
  const [answering, setAnswering] = useState<string | null>(null);
  const [quote, setQuote] = useState<{ under: string | null; words: string } | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const me = actor.membershipId;
  const reading = { network, threadId: thread.id, read: thread.readNumber, enabled: me !== null };
  useReadMark(list, posts, reading);

  const isOpen = !thread.isClosed && !thread.space.isArchived;
  const canReply = isOpen && me !== null;
  const isNew = (post: PostView) =>
    thread.readNumber > 0 && post.number > thread.readNumber && post.author.id !== me;
  const firstNew = posts.find(isNew);
  const sent = async (number: number) => {
    setAnswering(null);
    if (data.more) return router.push(threadPath(network, thread.id, number));
    if (waiting.length > 0) live.showWaiting();
    await look(true);
    document.getElementById(`post-${number}`)?.scrollIntoView({ block: "nearest" });
  };
  const quoteFrom = (post: PostView) => {
    const words = quotePost(post);
    const under = post.number === 1 ? null : post.id;
    setAnswering(under);
    if (words) setQuote({ under, words });
  };
  const item = (post: PostView) => (
    <PostItem
      key={post.id}
      network={network}
      post={post}
      clock={clock}
      isNew={isNew(post)}
      canReply={canReply}
      onReply={({ id }) => setAnswering(id)}
      onMenu={(post, anchor) => setAsked({ what: "menu", post, anchor })}
      onHistory={(post) => setAsked({ what: "history", post })}
      editor={
        editing === post.id && (
          <PostEditor
            network={network}
            postId={post.id}
            onDone={() => {
              setEditing(null);
              void live.fetchOne(post.id);
            }}
            onCancel={() => setEditing(null)}
          />
        )
      }
    />
  );
  const box = (parent?: PostView) => (
    <ReplyBox
      network={network}
      threadId={thread.id}
      parent={parent}
      quote={quote?.under === (parent?.id ?? null) ? quote.words : null}
      onQuoted={() => setQuote(null)}
      onSent={sent}
      onCancel={parent && (() => setAnswering(null))}
    />
  );
  return (
    <>
      {firstNew && (
        <a
          href={`#post-${firstNew.number}`}
          className="mb-2 inline-flex min-h-11 items-center font-semibold text-brand text-sm underline underline-offset-4"
        >
          Jump to what is new
        </a>
      )}
      <div ref={list} className="divide-y divide-line">
        {nestPosts(posts).map(({ post, replies }) => (
          <div key={post.id}>
            {post.id === firstNew?.id && <NewLine />}
            {item(post)}
            {(replies.length > 0 || answering === post.id || replies.some(({ id }) => id === answering)) && (
              <div className="mb-4 ml-3 border-line border-l pl-4 sm:ml-8">
                {replies.map(item)}
                {(answering === post.id || replies.some(({ id }) => id === answering)) &&
                  box([post, ...replies].find(({ id }) => id === answering))}
              </div>
            )}
          </div>
        ))}
      </div>
      <div ref={end} />
      <p aria-live="polite" className="sr-only">
        {live.said}
      </p>
      <Arrivals network={network} thread={thread} live={live} />
      <div className="mt-8">
        {!data.more && canReply && box()}
        {!isOpen && <Banner>{closedBecause(thread)}</Banner>}
        {isOpen && me === null && (
          <Banner>
            You act for the owner here, so you can read. Join as a member to answer as yourself.
          </Banner>
        )}
      </div>
      {asked && (
        <PostDeeds
          network={network}
          threadId={thread.id}
          actor={actor}
          asked={asked}
          ask={setAsked}
          onEdit={({ id }) => setEditing(id)}
          onQuote={canReply && (asked.post.number > 1 || !data.more) ? quoteFrom : undefined}
          onChanged={({ id }) => void live.fetchOne(id)}
        />
      )}
    </>
  );
}
