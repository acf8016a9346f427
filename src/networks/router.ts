import {
  asAnyone,
  asBrand,
  asFreshOwner,
  asGatekeeper,
  asGreeter,
  asInsider,
  asInvited,
  asMember,
  asOwner,
  asPerson,
  asSteward,
  router,
} from "@/trpc/trpc";
import { answerAppeal } from "./appeal/answer";
import { makeAppeal } from "./appeal/make";
import { getOwnAppeal, listAppeals } from "./appeal/reads";
import * as Appeal from "./appeal/schema";
import { changeBranding } from "./branding/change";
import { ChangeBranding } from "./branding/schema";
import { amendCharter } from "./charter/amend";
import { listCharters, readCharterChanges } from "./charter/reads";
import { AmendCharter, CompareCharters } from "./charter/schema";
import { getDesk } from "./desk/reads";
import { discardDraft } from "./draft/discard";
import { getDraft, listDrafts } from "./draft/reads";
import { saveDraft } from "./draft/save";
import { SaveDraft, TheDraft } from "./draft/schema";
import { createInvitation } from "./invitation/create";
import { listInvitations, showInvitation } from "./invitation/reads";
import { revokeInvitation } from "./invitation/revoke";
import * as Invitation from "./invitation/schema";
import { arrangeLanding } from "./landing/arrange";
import { getLanding } from "./landing/reads";
import { ArrangeLanding } from "./landing/schema";
import { acceptMembership } from "./membership/accept";
import { agreeMembership } from "./membership/agree";
import { appointMembership } from "./membership/appoint";
import { approveMembership } from "./membership/approve";
import { askMembership } from "./membership/ask";
import { askEveryMembership } from "./membership/ask-every";
import { assignMembership } from "./membership/assign";
import { claimMembership } from "./membership/claim";
import { leaveMembership } from "./membership/leave";
import { getOwnMembership, listApplications, listHelpers, listMembers, standingOf } from "./membership/reads";
import { refuseMembership } from "./membership/refuse";
import { removeMembership } from "./membership/remove";
import { requestMembership } from "./membership/request";
import { restoreMembership } from "./membership/restore";
import * as Membership from "./membership/schema";
import { suspendMembership } from "./membership/suspend";
import { updateMembership } from "./membership/update";
import { withdrawMembership } from "./membership/withdraw";
import { describeNetwork } from "./network/describe";
import { foundNetwork } from "./network/found";
import { listMyNetworks, listNetworks, listNetworksOf, listPossibleOwners, openDoor } from "./network/reads";
import {
  DescribeNetwork,
  FoundNetwork,
  ListNetworks,
  OfBrand,
  OpenDoor,
  UpdateGate,
  UpdateNetwork,
} from "./network/schema";
import { updateNetwork } from "./network/update";
import { makeObjection } from "./objection/make";
import * as Objection from "./objection/schema";
import { takeBackObjection } from "./objection/take-back";
import { changePayout } from "./payout/change";
import { onboardPayout } from "./payout/onboard";
import { getPayout } from "./payout/reads";
import { OnboardPayout } from "./payout/schema";
import { listTemplates } from "./template/reads";
import { castVote } from "./vote/cast";
import * as Vote from "./vote/schema";

export const networks = router({
  network: router({
    door: asAnyone.input(OpenDoor).query(({ ctx, input }) => openDoor(ctx, input.network)),
    list: asAnyone.input(ListNetworks).query(({ ctx, input }) => listNetworks(ctx, input)),
    mine: asPerson.query(({ ctx }) => listMyNetworks(ctx)),
    ofBrand: asAnyone.input(OfBrand).query(({ ctx, input }) => listNetworksOf(ctx, { ...input, all: false })),
    ofOwnBrand: asBrand
      .input(OfBrand)
      .query(({ ctx, input }) => listNetworksOf(ctx, { ...input, all: true })),
    possibleOwners: asPerson.query(({ ctx }) => listPossibleOwners(ctx)),
    found: asPerson.input(FoundNetwork).mutation(({ ctx, input }) => foundNetwork(ctx, input)),
    update: asSteward.input(UpdateNetwork).mutation(({ ctx, input }) => updateNetwork(ctx, input)),
    describe: asSteward.input(DescribeNetwork).mutation(({ ctx, input }) => describeNetwork(ctx, input)),
    updateGate: asSteward.input(UpdateGate).mutation(({ ctx, input }) => updateNetwork(ctx, input)),
  }),
  desk: router({
    get: asGreeter.query(({ ctx }) => getDesk(ctx)),
  }),
  template: router({
    list: asPerson.query(() => listTemplates()),
  }),
  draft: router({
    list: asPerson.query(({ ctx }) => listDrafts(ctx)),
    get: asPerson.input(TheDraft).query(({ ctx, input }) => getDraft(ctx, input)),
    save: asPerson.input(SaveDraft).mutation(({ ctx, input }) => saveDraft(ctx, input)),
    discard: asPerson.input(TheDraft).mutation(({ ctx, input }) => discardDraft(ctx, input)),
  }),
  branding: router({
    change: asSteward.input(ChangeBranding).mutation(({ ctx, input }) => changeBranding(ctx, input)),
  }),
  landing: router({
    get: asSteward.query(({ ctx }) => getLanding(ctx)),
    arrange: asSteward.input(ArrangeLanding).mutation(({ ctx, input }) => arrangeLanding(ctx, input)),
  }),
  charter: router({
    list: asInsider.query(({ ctx }) => listCharters(ctx)),
    changes: asInsider.input(CompareCharters).query(({ ctx, input }) => readCharterChanges(ctx, input)),
    amend: asSteward.input(AmendCharter).mutation(({ ctx, input }) => amendCharter(ctx, input)),
  }),
  membership: router({
    request: asPerson.input(Membership.Request).mutation(({ ctx, input }) => requestMembership(ctx, input)),
    accept: asPerson.input(Membership.Accept).mutation(({ ctx, input }) => acceptMembership(ctx, input)),
    withdraw: asPerson
      .input(Membership.Withdraw)
      .mutation(({ ctx, input }) => withdrawMembership(ctx, input)),
    standing: asPerson.input(Membership.Withdraw).query(({ ctx, input }) => standingOf(ctx, input)),
    own: asMember.query(({ ctx }) => getOwnMembership(ctx)),
    leave: asPerson.input(Membership.Leave).mutation(({ ctx, input }) => leaveMembership(ctx, input)),
    agree: asMember.input(Membership.Accept).mutation(({ ctx, input }) => agreeMembership(ctx, input)),
    update: asMember.input(Membership.Update).mutation(({ ctx, input }) => updateMembership(ctx, input)),
    claim: asPerson.input(Membership.Claim).mutation(({ ctx, input }) => claimMembership(ctx, input)),
    ask: asSteward.input(Membership.Ask).mutation(({ ctx, input }) => askMembership(ctx, input)),
    askEvery: asSteward.input(Membership.AskEvery).mutation(({ ctx }) => askEveryMembership(ctx)),
    applications: asGatekeeper.query(({ ctx }) => listApplications(ctx)),
    helpers: asGatekeeper.query(({ ctx }) => listHelpers(ctx)),
    approve: asGatekeeper
      .input(Membership.Approve)
      .mutation(({ ctx, input }) => approveMembership(ctx, input)),
    refuse: asGatekeeper.input(Membership.Refuse).mutation(({ ctx, input }) => refuseMembership(ctx, input)),
    assign: asGatekeeper.input(Membership.Assign).mutation(({ ctx, input }) => assignMembership(ctx, input)),
    list: asGatekeeper.input(Membership.List).query(({ ctx, input }) => listMembers(ctx, input)),
    appoint: asSteward.input(Membership.Appoint).mutation(({ ctx, input }) => appointMembership(ctx, input)),
    suspend: asSteward.input(Membership.Suspend).mutation(({ ctx, input }) => suspendMembership(ctx, input)),
    restore: asSteward.input(Membership.Restore).mutation(({ ctx, input }) => restoreMembership(ctx, input)),
    remove: asSteward.input(Membership.Remove).mutation(({ ctx, input }) => removeMembership(ctx, input)),
  }),
  appeal: router({
    make: asPerson.input(Appeal.Make).mutation(({ ctx, input }) => makeAppeal(ctx, input)),
    own: asPerson.input(Appeal.Own).query(({ ctx, input }) => getOwnAppeal(ctx, input)),
    list: asSteward.query(({ ctx }) => listAppeals(ctx)),
    answer: asSteward.input(Appeal.Answer).mutation(({ ctx, input }) => answerAppeal(ctx, input)),
  }),
  payout: router({
    get: asOwner.query(({ ctx }) => getPayout(ctx)),
    change: asFreshOwner.mutation(({ ctx }) => changePayout(ctx)),
    onboard: asOwner.input(OnboardPayout).mutation(({ ctx, input }) => onboardPayout(ctx, input)),
  }),
  objection: router({
    make: asMember.input(Objection.Make).mutation(({ ctx, input }) => makeObjection(ctx, input)),
    takeBack: asMember.input(Objection.OfNetwork).mutation(({ ctx }) => takeBackObjection(ctx)),
  }),
  vote: router({
    cast: asMember.input(Vote.Cast).mutation(({ ctx, input }) => castVote(ctx, input)),
  }),
  invitation: router({
    show: asInvited.input(Invitation.Show).query(({ ctx, input }) => showInvitation(ctx, input)),
    list: asGatekeeper.query(({ ctx }) => listInvitations(ctx)),
    create: asGatekeeper.input(Invitation.Create).mutation(({ ctx, input }) => createInvitation(ctx, input)),
    revoke: asGatekeeper.input(Invitation.Revoke).mutation(({ ctx, input }) => revokeInvitation(ctx, input)),
  }),
});
