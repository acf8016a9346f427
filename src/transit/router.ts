import { asAnyone, asBrand, asOwner, router } from "@/trpc/trpc";
import { blockCalendar } from "./calendar/block";
import { getCalendar, showCalendar } from "./calendar/reads";
import * as Calendar from "./calendar/schema";
import { unblockCalendar } from "./calendar/unblock";
import { listDirectory } from "./directory/reads";
import * as Directory from "./directory/schema";
import { changeOffer } from "./offer/change";
import { createOffer } from "./offer/create";
import { pauseOffer } from "./offer/pause";
import { resumeOffer } from "./offer/resume";
import * as Offer from "./offer/schema";
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
    sent: asBrand.query(({ ctx }) => listProposals(ctx)),
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
  offer: router({
    create: asOwner.input(Offer.Create).mutation(({ ctx, input }) => createOffer(ctx, input)),
    change: asOwner.input(Offer.Change).mutation(({ ctx, input }) => changeOffer(ctx, input)),
    pause: asOwner.input(Offer.Pause).mutation(({ ctx, input }) => pauseOffer(ctx, input)),
    resume: asOwner.input(Offer.Pause).mutation(({ ctx, input }) => resumeOffer(ctx, input)),
  }),
});
