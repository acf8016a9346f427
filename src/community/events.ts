import { event } from "@/platform/events";

/** A post stands in a thread: an opening one (number 1) or a reply. */
export const postWritten = event<{ postId: string }>("community.post_written");
export const memberMentioned = event<{ postId: string; membershipId: string }>("community.member_mentioned");
/** A steward took it down; its author is told why. */
export const postRemoved = event<{ postId: string }>("community.post_removed");
