import type { Insider } from "@/identity/actor";
import { hasRole } from "@/networks/membership/policy";

/** Letters. */
export const longestPost = 20_000;

type Post = { authorId: string; isDeleted: boolean };

/** Words are their author's: not even a steward changes them. */
export const mayEdit = (actor: Insider, post: Post) => {
  if (post.isDeleted) return "This post was removed.";
  return actor.membershipId === post.authorId || "Only its author may change a post.";
};

export const mayRemovePost = (actor: Insider, post: Post) => {
  if (post.isDeleted) return "This post was removed already.";
  if (actor.membershipId === post.authorId || hasRole(actor, "steward")) return true;
  return "Only its author or a steward may remove a post.";
};

/** What a steward takes down, she takes down with a reason. */
export const needsReason = (actor: Insider, post: { authorId: string }) =>
  actor.membershipId !== post.authorId;
