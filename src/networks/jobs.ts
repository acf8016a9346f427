import { nameRefused } from "@/identity/events";
import { on } from "@/platform/events";
import { every, handle, handleOutside, jobKind } from "@/platform/jobs";
import { appeal } from "./appeal/move";
import { memberApproved, memberRefused, memberSentAway } from "./events";
import { lapseMembership } from "./membership/lapse";
import { membership } from "./membership/move";
import { seatWaitingMembership } from "./membership/seat-waiting";
import { tellMembership } from "./membership/tell";
import { checkNetwork } from "./network/check";
import { renameNetwork } from "./network/rename";

export const reactions = [
  on(nameRefused, "take-name-away", renameNetwork),
  on(memberApproved, "mail-approval", tellMembership),
  on(memberRefused, "mail-refusal", tellMembership),
  on(memberSentAway, "mail-sending-away", tellMembership),
];

export const handlers = [handle(membership.timer, lapseMembership)];

/** Each place is given in a transaction of its own, so that nobody at the door waits for the whole round. */
export const schedules = [
  { pattern: "*/5 * * * *", handler: handleOutside(jobKind("seat-waiting"), seatWaitingMembership) },
  every("*/5 * * * *", "check-networks", checkNetwork),
];

export const lives = [membership, appeal];
