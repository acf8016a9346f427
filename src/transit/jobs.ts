import { reviewDecided } from "@/gate/events";
import { on } from "@/platform/events";
import { handle } from "@/platform/jobs";
import { proposalMoved } from "./events";
import { decideProposal } from "./proposal/decide";
import { lapseProposal } from "./proposal/lapse";
import { proposal } from "./proposal/move";
import { tellProposal } from "./proposal/tell";

export const reactions = [
  on(reviewDecided, "decide-proposal", decideProposal),
  on(proposalMoved, "tell-proposal", tellProposal),
];

export const handlers = [handle(proposal.timer, lapseProposal)];
