import { asAnyone, asBrand, asOperator, asOwner, asSteward, router } from "@/trpc/trpc";
import { blockCalendar } from "./calendar/block";
import { getCalendar, showCalendar } from "./calendar/reads";
import * as Calendar from "./calendar/schema";
import { unblockCalendar } from "./calendar/unblock";
import { agreeClaim } from "./claim/agree";
import { fileClaim } from "./claim/file";
import { offerClaim } from "./claim/offer";
import { countClaims, listClaims } from "./claim/reads";
import { ruleClaim } from "./claim/rule";
import * as Claim from "./claim/schema";
import { approveCreative } from "./creative/approve";
import { refuseCreative } from "./creative/refuse";
import * as Creative from "./creative/schema";
import { sendBackCreative } from "./creative/send-back";
import { submitCreative } from "./creative/submit";
import { listDirectory } from "./directory/reads";
import * as Directory from "./directory/schema";
import { changeOffer } from "./offer/change";
import { createOffer } from "./offer/create";
import { pauseOffer } from "./offer/pause";
import { resumeOffer } from "./offer/resume";
import * as Offer from "./offer/schema";
import { showPartnerLog } from "./partner-log/reads";
import { ShowLog } from "./partner-log/schema";
import { callOffPlacement } from "./placement/call-off";
import { cancelPlacement } from "./placement/cancel";
import { pausePlacement } from "./placement/pause";
import { getPlacement, listPlacements } from "./placement/reads";
import { resumePlacement } from "./placement/resume";
import * as Placement from "./placement/schema";
import { settlePlacement } from "./placement/settle";
import { stopPlacement } from "./placement/stop";
import { acceptProposal } from "./proposal/accept";
import { beginProposal } from "./proposal/begin";
import { counterProposal } from "./proposal/counter";
import { declineProposal } from "./proposal/decline";
import { draftProposal } from "./proposal/draft";
import { extendProposal } from "./proposal/extend";
import { quoteProposal } from "./proposal/quote";
import { getProposal, listProposals } from "./proposal/reads";
import * as Proposal from "./proposal/schema";
import { submitProposal } from "./proposal/submit";
import { withdrawProposal } from "./proposal/withdraw";
import { changeRateCard } from "./rate-card/change";
import { getRateCard, showRateCard } from "./rate-card/reads";
import * as RateCard from "./rate-card/schema";

export const transit = router({
  partnerLog: router({
    show: asAnyone.input(ShowLog).query(({ ctx, input }) => showPartnerLog(ctx, input)),
  }),
  rateCard: router({
    show: asAnyone.input(RateCard.Show).query(({ ctx, input }) => showRateCard(ctx, input)),
    get: asOwner.query(({ ctx }) => getRateCard(ctx)),
    change: asOwner.input(RateCard.Change).mutation(({ ctx, input }) => changeRateCard(ctx, input)),
  }),
  calendar: router({
    show: asAnyone.input(Calendar.Show).query(({ ctx, input }) => showCalendar(ctx, input)),
    get: asOwner.input(Calendar.Show).query(({ ctx, input }) => getCalendar(ctx, input)),
    block: asOwner.input(Calendar.Block).mutation(({ ctx, input }) => blockCalendar(ctx, input)),
    unblock: asOwner.input(Calendar.Block).mutation(({ ctx, input }) => unblockCalendar(ctx, input)),
  }),
  proposal: router({
    received: asOwner.input(Proposal.Received).query(({ ctx, input }) => listProposals(ctx, input)),
    read: asOwner.input(Proposal.OfNetwork).query(({ ctx, input }) => getProposal(ctx, input)),
    accept: asOwner.input(Proposal.Accept).mutation(({ ctx, input }) => acceptProposal(ctx, input)),
    counter: asOwner.input(Proposal.Counter).mutation(({ ctx, input }) => counterProposal(ctx, input)),
    extend: asOwner.input(Proposal.OfNetwork).mutation(({ ctx, input }) => extendProposal(ctx, input)),
    decline: asOwner.input(Proposal.Decline).mutation(({ ctx, input }) => declineProposal(ctx, input)),
    sent: asBrand.input(Proposal.Sent).query(({ ctx, input }) => listProposals(ctx, input)),
    get: asBrand.input(Proposal.OfBrand).query(({ ctx, input }) => getProposal(ctx, input)),
    quote: asBrand.input(Proposal.Quote).query(({ ctx, input }) => quoteProposal(ctx, input)),
    begin: asBrand.input(Proposal.Saved).query(({ ctx, input }) => beginProposal(ctx, input)),
    draft: asBrand.input(Proposal.Draft).mutation(({ ctx, input }) => draftProposal(ctx, input)),
    submit: asBrand.input(Proposal.Submit).mutation(({ ctx, input }) => submitProposal(ctx, input)),
    reply: asBrand.input(Proposal.Reply).mutation(({ ctx, input }) => counterProposal(ctx, input)),
    agree: asBrand.input(Proposal.Agree).mutation(({ ctx, input }) => acceptProposal(ctx, input)),
    withdraw: asBrand.input(Proposal.OfBrand).mutation(({ ctx, input }) => withdrawProposal(ctx, input)),
  }),
  directory: router({
    list: asBrand.input(Directory.List).query(({ ctx, input }) => listDirectory(ctx, input)),
  }),
  placement: router({
    received: asSteward.input(Placement.Received).query(({ ctx, input }) => listPlacements(ctx, input)),
    read: asSteward.input(Placement.OfNetwork).query(({ ctx, input }) => getPlacement(ctx, input)),
    callOff: asOwner.input(Placement.CallOff).mutation(({ ctx, input }) => callOffPlacement(ctx, input)),
    pause: asSteward.input(Placement.Pause).mutation(({ ctx, input }) => pausePlacement(ctx, input)),
    resume: asSteward.input(Placement.Pause).mutation(({ ctx, input }) => resumePlacement(ctx, input)),
    stop: asSteward.input(Placement.Stop).mutation(({ ctx, input }) => stopPlacement(ctx, input)),
    sent: asBrand.input(Placement.Sent).query(({ ctx, input }) => listPlacements(ctx, input)),
    get: asBrand.input(Placement.OfBrand).query(({ ctx, input }) => getPlacement(ctx, input)),
    cancel: asBrand.input(Placement.Cancel).mutation(({ ctx, input }) => cancelPlacement(ctx, input)),
    accept: asBrand.input(Placement.OfBrand).mutation(({ ctx, input }) => settlePlacement(ctx, input)),
  }),
  creative: router({
    submit: asBrand.input(Creative.Submit).mutation(({ ctx, input }) => submitCreative(ctx, input)),
    sendBack: asOwner.input(Creative.SendBack).mutation(({ ctx, input }) => sendBackCreative(ctx, input)),
    approve: asOwner.input(Creative.Approve).mutation(({ ctx, input }) => approveCreative(ctx, input)),
    refuse: asOwner.input(Creative.Refuse).mutation(({ ctx, input }) => refuseCreative(ctx, input)),
  }),
  claim: router({
    open: asOperator.query(({ ctx }) => listClaims(ctx)),
    count: asOperator.query(({ ctx }) => countClaims(ctx)),
    rule: asOperator.input(Claim.Rule).mutation(({ ctx, input }) => ruleClaim(ctx, input)),
    file: asBrand.input(Claim.File).mutation(({ ctx, input }) => fileClaim(ctx, input)),
    offer: asBrand.input(Claim.OfferByBrand).mutation(({ ctx, input }) => offerClaim(ctx, input)),
    agree: asBrand.input(Claim.AgreeByBrand).mutation(({ ctx, input }) => agreeClaim(ctx, input)),
    reply: asOwner.input(Claim.OfferByOwner).mutation(({ ctx, input }) => offerClaim(ctx, input)),
    grant: asOwner.input(Claim.AgreeByOwner).mutation(({ ctx, input }) => agreeClaim(ctx, input)),
  }),
  offer: router({
    create: asOwner.input(Offer.Create).mutation(({ ctx, input }) => createOffer(ctx, input)),
    change: asOwner.input(Offer.Change).mutation(({ ctx, input }) => changeOffer(ctx, input)),
    pause: asOwner.input(Offer.Pause).mutation(({ ctx, input }) => pauseOffer(ctx, input)),
    resume: asOwner.input(Offer.Pause).mutation(({ ctx, input }) => resumeOffer(ctx, input)),
  }),
});
