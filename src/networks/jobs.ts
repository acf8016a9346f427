import { on } from "@/platform/events";
import { handle } from "@/platform/jobs";
import { memberApproved, memberRefused } from "./events";
import { lapseMembership } from "./membership/lapse";
import { membership } from "./membership/move";
import { tellMembership } from "./membership/tell";

export const reactions = [
  on(memberApproved, "mail-approval", tellMembership),
  on(memberRefused, "mail-refusal", tellMembership),
];

export const handlers = [handle(membership.timer, lapseMembership)];
