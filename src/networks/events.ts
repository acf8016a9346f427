import { event } from "@/platform/events";

export const networkFounded = event<{ networkId: string }>("networks.network_founded");
export const charterAmended = event<{ networkId: string; version: number }>("networks.charter_amended");

export const memberApplied = event<{ membershipId: string }>("networks.member_applied");
export const memberApproved = event<{ membershipId: string }>("networks.member_approved");
export const memberRefused = event<{ membershipId: string }>("networks.member_refused");
export const memberJoined = event<{ membershipId: string }>("networks.member_joined");
/** Somebody who was sent away says what somebody else should know. */
export const appealMade = event<{ appealId: string }>("networks.appeal_made");
/** Suspended or removed. */
export const memberSentAway = event<{ membershipId: string }>("networks.member_sent_away");
export const memberLeft = event<{ membershipId: string }>("networks.member_left");
/** Somebody who was brought in came herself. The two ids are the same when her stand-in became her membership. */
export const placeholderClaimed = event<{ placeholderId: string; membershipId: string }>(
  "networks.placeholder_claimed",
);
export const objectionMade = event<{ membershipId: string }>("networks.objection_made");
