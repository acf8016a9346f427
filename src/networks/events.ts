import { event } from "@/platform/events";

export const memberApplied = event<{ membershipId: string }>("networks.member_applied");
export const memberApproved = event<{ membershipId: string }>("networks.member_approved");
export const memberRefused = event<{ membershipId: string }>("networks.member_refused");
export const memberJoined = event<{ membershipId: string }>("networks.member_joined");
export const memberLeft = event<{ membershipId: string }>("networks.member_left");
