import { event } from "@/platform/events";

/** The community has said yes or no to a subject: a proposal's id. Reasons stand in no order that tells whose they are. */
export const reviewDecided = event<{
  reviewId: string;
  subject: string;
  outcome: "approved" | "rejected";
  reasons: string[];
}>("gate.review_decided");

/** So many of those who saw a source complain that it must pause. Said again with every further complaint. */
export const complaintsCrossed = event<{ source: string; complaints: number; viewers: number }>(
  "gate.complaints_crossed",
);
