import { asAnyone, asGatekeeper, asMember, asPerson, asSteward, router } from "@/trpc/trpc";
import { createInvitation } from "./invitation/create";
import { listInvitations, showInvitation } from "./invitation/reads";
import { revokeInvitation } from "./invitation/revoke";
import * as Invitation from "./invitation/schema";
import { acceptMembership } from "./membership/accept";
import { appointMembership } from "./membership/appoint";
import { approveMembership } from "./membership/approve";
import { assignMembership } from "./membership/assign";
import { leaveMembership } from "./membership/leave";
import { listApplications, listHelpers, listMembers } from "./membership/reads";
import { refuseMembership } from "./membership/refuse";
import { removeMembership } from "./membership/remove";
import { requestMembership } from "./membership/request";
import { restoreMembership } from "./membership/restore";
import * as Membership from "./membership/schema";
import { suspendMembership } from "./membership/suspend";
import { updateMembership } from "./membership/update";
import { withdrawMembership } from "./membership/withdraw";

export const networks = router({
  membership: router({
    request: asPerson.input(Membership.Request).mutation(({ ctx, input }) => requestMembership(ctx, input)),
    accept: asPerson.input(Membership.Accept).mutation(({ ctx, input }) => acceptMembership(ctx, input)),
    withdraw: asPerson
      .input(Membership.Withdraw)
      .mutation(({ ctx, input }) => withdrawMembership(ctx, input)),
    leave: asPerson.input(Membership.Leave).mutation(({ ctx, input }) => leaveMembership(ctx, input)),
    update: asMember.input(Membership.Update).mutation(({ ctx, input }) => updateMembership(ctx, input)),
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
  invitation: router({
    show: asAnyone.input(Invitation.Show).query(({ ctx, input }) => showInvitation(ctx, input)),
    list: asGatekeeper.query(({ ctx }) => listInvitations(ctx)),
    create: asGatekeeper.input(Invitation.Create).mutation(({ ctx, input }) => createInvitation(ctx, input)),
    revoke: asGatekeeper.input(Invitation.Revoke).mutation(({ ctx, input }) => revokeInvitation(ctx, input)),
  }),
});
