"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { PostView } from "@/community/post/reads";
import { api } from "@/trpc/client";
import { mergePosts } from "./merge-posts";
import { useLive } from "./use-live";

type Start = { network: string; threadId: string; posts: PostView[]; asOf: string; isAtEnd: boolean };

const tryAgainIn = 3_000;

/**
 * The posts of a thread as they are now. Whatever is heard, the same question is asked: what came after the last
 * number we have, and what changed since; so nothing is lost and nothing doubled, however often it is asked.
 * On a page that does not reach the thread's end (`isAtEnd` false) only changes are taken in.
 */
export function useLivePosts({ network, threadId, posts: first, asOf, isAtEnd }: Start) {
  const [posts, setPosts] = useState(first);
  const [isBehind, setBehind] = useState(false);
  const state = useRef({ posts: first, asOf, isAsking: false, again: false });

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const catchUp = useCallback(async () => {
    const now = state.current;
    now.again = true;
    if (now.isAsking) return;
    now.isAsking = true;
    try {
      while (now.again) {
        now.again = false;
        const number = now.posts.at(-1)?.number ?? 0;
        const got = await api.community.post.after.query({ network, threadId, number, since: now.asOf });
        const wanted = isAtEnd ? got.posts : got.posts.filter((post) => post.number <= number);
        now.posts = mergePosts(
          now.posts,
          wanted.filter((post) => post.number >= (now.posts[0]?.number ?? 1)),
        );
        now.asOf = got.asOf;
        now.again ||= got.more && isAtEnd;
        setPosts(now.posts);
      }
      setBehind(false);
    } catch {
      setBehind(true);
      timer.current = setTimeout(() => void catchUp(), tryAgainIn);
    } finally {
      now.isAsking = false;
    }
  }, [network, threadId, isAtEnd]);

  useLive(network, (heard) => {
    const isHere = "thread" in heard && heard.thread === threadId;
    if (heard.kind === "resume" || isHere) void catchUp();
  });

  /** `isBehind`: the connection is lost, and we keep trying. `catchUp` is for after one's own reply. */
  return { posts, isBehind, catchUp };
}
