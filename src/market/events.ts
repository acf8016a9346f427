import { event } from "@/platform/events";
import type { ApproachMove } from "./approach/lifecycle";
import type { BidSide } from "./bid/schema";
import type { DealMove } from "./deal/lifecycle";
import type { HandoverMove } from "./handover/lifecycle";
import type { HoldbackMove } from "./holdback/lifecycle";
import type { ListingMove } from "./listing/lifecycle";

export const listingMoved = event<{ listingId: string; move: ListingMove }>("market.listing_moved");
export const firstRightGranted = event<{ firstRightId: string }>("market.first_right_granted");
export const approachMoved = event<{ approachId: string; move: ApproachMove | "request" }>(
  "market.approach_moved",
);
export const dealMoved = event<{ dealId: string; move: DealMove | "open" }>("market.deal_moved");
export const daysAsked = event<{ dealId: string }>("market.days_asked");
export const agreementSigned = event<{ dealId: string; side: BidSide }>("market.agreement_signed");
export const questionAsked = event<{ questionId: string }>("market.question_asked");
export const questionAnswered = event<{ questionId: string }>("market.question_answered");
export const messageWritten = event<{ messageId: string }>("market.message_written");
export const findingRecorded = event<{ findingId: string }>("market.finding_recorded");
export const findingAnswered = event<{ findingId: string }>("market.finding_answered");
export const handoverMoved = event<{ handoverId: string; move: HandoverMove | "begin" }>(
  "market.handover_moved",
);
export const holdbackMoved = event<{ holdbackId: string; move: HoldbackMove | "begin" }>(
  "market.holdback_moved",
);
