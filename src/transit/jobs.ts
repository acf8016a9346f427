import { complaintsCrossed, reviewDecided } from "@/gate/events";
import { chargebackClosed, chargebackOpened, holdFailed, holdPaid, holdProcessing } from "@/payments/events";
import { on } from "@/platform/events";
import { every, handle, handleOutside, jobKind } from "@/platform/jobs";
import { placementMoved, proposalAgreed, proposalMoved } from "./events";
import { beginPlacement } from "./placement/begin";
import { bouncePlacement } from "./placement/bounce";
import { checkPlacement } from "./placement/check";
import { deliverLivePlacements } from "./placement/deliver";
import { fundPlacement } from "./placement/fund";
import { lapsePlacement } from "./placement/lapse";
import { placement } from "./placement/move";
import { pauseCrossedPlacement } from "./placement/pause";
import { tellPlacement } from "./placement/tell";
import { tellDisputePlacement } from "./placement/tell-dispute";
import { waitPlacement } from "./placement/wait";
import { decideProposal } from "./proposal/decide";
import { lapseProposal } from "./proposal/lapse";
import { proposal } from "./proposal/move";
import { tellProposal } from "./proposal/tell";

export const reactions = [
  on(reviewDecided, "decide-proposal", decideProposal),
  on(proposalMoved, "tell-proposal", tellProposal),
  on(proposalAgreed, "begin-placement", beginPlacement),
  on(holdPaid, "fund-placement", fundPlacement),
  on(holdProcessing, "wait-placement", waitPlacement),
  on(holdFailed, "bounce-placement", bouncePlacement),
  on(complaintsCrossed, "pause-placement", pauseCrossedPlacement),
  on(placementMoved, "tell-placement", tellPlacement),
  on(chargebackOpened, "tell-dispute", tellDisputePlacement),
  on(chargebackClosed, "tell-dispute-over", tellDisputePlacement),
];

export const handlers = [handle(proposal.timer, lapseProposal), handle(placement.timer, lapsePlacement)];

export const schedules = [
  every("*/5 * * * *", "check-placements", checkPlacement),
  { pattern: "23 * * * *", handler: handleOutside(jobKind("deliver-placements"), deliverLivePlacements) },
];

export const lives = [proposal, placement];
