import { event } from "@/platform/events";
import type { PlacementMove } from "./placement/lifecycle";
import type { ProposalMove } from "./proposal/lifecycle";

export const proposalMoved = event<{ proposalId: string; move: ProposalMove }>("transit.proposal_moved");

/** Both sides and the network's people have said yes: what was agreed can be placed. */
export const proposalAgreed = event<{ proposalId: string }>("transit.proposal_agreed");

export const placementMoved = event<{ placementId: string; move: PlacementMove }>("transit.placement_moved");
