import { event } from "@/platform/events";

export const memberMentioned = event<{ postId: string; membershipId: string }>("community.member_mentioned");
/** A steward took it down; its author is told why. */
export const postRemoved = event<{ postId: string }>("community.post_removed");
