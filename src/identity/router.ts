import { asAnyone, asBrand, asInvitedPerson, asOperator, asPerson, router } from "@/trpc/trpc";
import { acceptBrand } from "./brand/accept";
import { appointBrand } from "./brand/appoint";
import { createBrand } from "./brand/create";
import { declareBrand } from "./brand/declare";
import { dismissBrand } from "./brand/dismiss";
import { inviteBrand } from "./brand/invite";
import { leaveBrand } from "./brand/leave";
import { getBrand, listMyBrands, listTeam, showBrand, showInvitation } from "./brand/reads";
import { revokeInvitationBrand } from "./brand/revoke-invitation";
import * as Brand from "./brand/schema";
import { updateBrand } from "./brand/update";
import { checkOwnDomain } from "./domain/check";
import { claimDomain } from "./domain/claim";
import { dropDomain } from "./domain/drop";
import { publishDomain } from "./domain/publish";
import { getDomain } from "./domain/reads";
import * as Domain from "./domain/schema";
import { dropJob } from "./job/drop";
import { listFailedJobs } from "./job/reads";
import { retryJob } from "./job/retry";
import { TheJob } from "./job/schema";
import { passName } from "./name/pass";
import { listNames } from "./name/reads";
import { refuseName } from "./name/refuse";
import * as Name from "./name/schema";
import { getOperatorDesk } from "./operator/reads";
import { listPersonas } from "./person/reads";
import { UpdatePerson } from "./person/schema";
import { updatePerson } from "./person/update";
import { listSessions } from "./session/reads";
import { revokeSession } from "./session/revoke";
import { revokeEverySession } from "./session/revoke-every";
import { Revoke } from "./session/schema";
import { mailGoes } from "./sign-in/reads";
import { Return } from "./sign-in/schema";
import { confirmVerification } from "./verification/confirm";
import { getVerification, listVerifications } from "./verification/reads";
import { refuseVerification } from "./verification/refuse";
import * as Verification from "./verification/schema";
import { submitVerification } from "./verification/submit";
import { withdrawVerification } from "./verification/withdraw";

export const identity = router({
  person: router({
    me: asAnyone.query(({ ctx }) => ctx.signedIn),
    mine: asPerson.query(({ ctx }) => ctx.signedIn),
    personas: asAnyone.query(({ ctx }) => listPersonas(ctx)),
    update: asPerson.input(UpdatePerson).mutation(({ ctx, input }) => updatePerson(ctx, input)),
  }),
  signIn: router({
    where: asAnyone.query(() => mailGoes()),
    ownPath: asAnyone.input(Return).query(({ input }) => input.to),
  }),
  brand: router({
    mine: asPerson.query(({ ctx }) => listMyBrands(ctx)),
    show: asAnyone.input(Brand.Show).query(({ ctx, input }) => showBrand(ctx, input)),
    invitation: asInvitedPerson.input(Brand.Invitation).query(({ ctx, input }) => showInvitation(ctx, input)),
    get: asBrand.query(({ ctx }) => getBrand(ctx)),
    team: asBrand.query(({ ctx }) => listTeam(ctx)),
    create: asPerson.input(Brand.Create).mutation(({ ctx, input }) => createBrand(ctx, input)),
    accept: asInvitedPerson.input(Brand.Invitation).mutation(({ ctx, input }) => acceptBrand(ctx, input)),
    update: asBrand.input(Brand.Update).mutation(({ ctx, input }) => updateBrand(ctx, input)),
    declare: asBrand.input(Brand.Declare).mutation(({ ctx, input }) => declareBrand(ctx, input)),
    invite: asBrand.input(Brand.Invite).mutation(({ ctx, input }) => inviteBrand(ctx, input)),
    revokeInvitation: asBrand
      .input(Brand.RevokeInvitation)
      .mutation(({ ctx, input }) => revokeInvitationBrand(ctx, input)),
    appoint: asBrand.input(Brand.Appoint).mutation(({ ctx, input }) => appointBrand(ctx, input)),
    dismiss: asBrand.input(Brand.Dismiss).mutation(({ ctx, input }) => dismissBrand(ctx, input)),
    leave: asBrand.input(Brand.Leave).mutation(({ ctx }) => leaveBrand(ctx)),
  }),
  verification: router({
    get: asBrand.query(({ ctx }) => getVerification(ctx)),
    submit: asBrand.input(Verification.Submit).mutation(({ ctx, input }) => submitVerification(ctx, input)),
    withdraw: asBrand.input(Verification.Withdraw).mutation(({ ctx }) => withdrawVerification(ctx)),
    list: asOperator.query(({ ctx }) => listVerifications(ctx)),
    confirm: asOperator
      .input(Verification.Confirm)
      .mutation(({ ctx, input }) => confirmVerification(ctx, input)),
    refuse: asOperator
      .input(Verification.Refuse)
      .mutation(({ ctx, input }) => refuseVerification(ctx, input)),
  }),
  domain: router({
    get: asBrand.query(({ ctx }) => getDomain(ctx)),
    claim: asBrand.input(Domain.Claim).mutation(({ ctx, input }) => claimDomain(ctx, input)),
    check: asBrand.input(Domain.TheDomain).mutation(({ ctx }) => checkOwnDomain(ctx)),
    publish: asBrand.input(Domain.TheDomain).mutation(({ ctx }) => publishDomain(ctx)),
    drop: asBrand.input(Domain.TheDomain).mutation(({ ctx }) => dropDomain(ctx)),
  }),
  name: router({
    review: asOperator.query(({ ctx }) => listNames(ctx)),
    pass: asOperator.input(Name.Pass).mutation(({ ctx, input }) => passName(ctx, input)),
    refuse: asOperator.input(Name.Refuse).mutation(({ ctx, input }) => refuseName(ctx, input)),
  }),
  operator: router({
    desk: asOperator.query(({ ctx }) => getOperatorDesk(ctx)),
  }),
  job: router({
    failed: asOperator.query(({ ctx }) => listFailedJobs(ctx)),
    retry: asOperator.input(TheJob).mutation(({ ctx, input }) => retryJob(ctx, input)),
    drop: asOperator.input(TheJob).mutation(({ ctx, input }) => dropJob(ctx, input)),
  }),
  session: router({
    list: asPerson.query(({ ctx }) => listSessions(ctx)),
    revoke: asPerson.input(Revoke).mutation(({ ctx, input }) => revokeSession(ctx, input)),
    revokeEvery: asPerson.mutation(({ ctx }) => revokeEverySession(ctx)),
  }),
});
