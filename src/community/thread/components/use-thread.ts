"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { api } from "@/trpc/client";
import type { PostView } from "../../post/reads";
import { useLive } from "../../stream/components/use-live";

type First = { posts: PostView[]; more: boolean; asOf: string };

/** When the server could not be reached: an event that said something came is not said twice. */
const retryAfter = 5_000;
const mine = new Set(["post", "post-changed", "thread-changed", "resume"]);
const merge = (have: PostView[], came: PostView[]) => {
  const byId = new Map(have.map((post) => [post.id, post]));
  for (const post of came) byId.set(post.id, post);
  return [...byId.values()].sort((a, b) => a.number - b.number);
};

/**
 * The posts of one page of a thread, with what arrives while it is read. What arrives while its reader looks
 * elsewhere on the page waits until she asks for it, so that nothing moves under her eyes.
 */
export function useThread(
  { network, threadId, onChange }: { network: string; threadId: string; onChange: () => void },
  first: First,
  isAtEnd: () => boolean,
) {
  const [posts, setPosts] = useState(first.posts);
  const [waiting, setWaiting] = useState<PostView[]>([]);
  const [beyond, setBeyond] = useState(0);
  const [said, setSaid] = useState("");
  const last = useRef({ number: first.posts.at(-1)?.number ?? 0, asOf: first.asOf });
  const turn = useRef(Promise.resolve());
  const again = useRef<ReturnType<typeof setTimeout>>(undefined);

  const catchUp = useCallback(
    async (own = false) => {
      const { number, asOf: since } = last.current;
      const came = await api.community.post.after.query({ network, threadId, number, since });
      const fresh = came.posts.filter((post) => post.number > number);
      last.current = { number: Math.max(number, ...fresh.map((post) => post.number)), asOf: came.asOf };
      const changed = came.posts.filter((post) => post.number <= number);
      if (changed.length > 0) setPosts((now) => merge(now, changed));
      if (fresh.length === 0) return;
      // A later page of a long thread is read there.
      if (first.more) return setBeyond((now) => now + fresh.length);
      const shown = own || isAtEnd();
      if (shown) setPosts((now) => merge(now, fresh));
      else setWaiting((now) => merge(now, fresh));
      const names = [...new Set(fresh.map((post) => post.author.name))].join(", ");
      if (came.more) await catchUp(own);
      if (!own)
        setSaid(
          fresh.length === 1 ? `New reply from ${names}` : `${fresh.length} new replies, from ${names}`,
        );
    },
    [network, threadId, first.more, isAtEnd],
  );
  /** One question after the other, so that none is answered with what another has brought already. */
  const look = useCallback(
    (own = false) => {
      clearTimeout(again.current);
      turn.current = turn.current
        .then(() => catchUp(own))
        .catch(() => {
          again.current = setTimeout(() => void look(), retryAfter);
        });
      return turn.current;
    },
    [catchUp],
  );
  useEffect(() => () => clearTimeout(again.current), []);

  const fetchOne = useCallback(
    (postId: string) =>
      api.community.post.get.query({ network, postId }).then(
        (post) => setPosts((now) => (now.some(({ id }) => id === postId) ? merge(now, [post]) : now)),
        () => {},
      ),
    [network],
  );

  useLive(network, ({ kind, thread, id }) => {
    if (!mine.has(kind) || (kind !== "resume" && thread !== threadId)) return;
    if (kind === "thread-changed") return onChange();
    if (kind === "post-changed" && id) return void fetchOne(id);
    void look();
  });
  const showWaiting = () => {
    setPosts((now) => merge(now, waiting));
    setWaiting([]);
  };
  return { posts, waiting, beyond, said, look, fetchOne, showWaiting };
}
