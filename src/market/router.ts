import { isFresh } from "@/identity/session/policy";
import { allow } from "@/platform/errors";
import { asAnyone, asBrand, asInsider, asOperator, asOwner, asPerson, asSteward, router } from "@/trpc/trpc";
import { findAgreement } from "./agreement/reads";
import * as Agreement from "./agreement/schema";
import { signAgreement } from "./agreement/sign";
import { acceptApproach } from "./approach/accept";
import { beginApproach } from "./approach/begin";
import { counterApproach } from "./approach/counter";
import { declineApproach } from "./approach/decline";
import { denyApproach } from "./approach/deny";
import { grantApproach } from "./approach/grant";
import { offerApproach } from "./approach/offer";
import { getApproach, listApproaches } from "./approach/reads";
import { requestApproach } from "./approach/request";
import { revokeApproach } from "./approach/revoke";
import * as Approach from "./approach/schema";
import { takeBackApproach } from "./approach/take-back";
import { turnDownApproach } from "./approach/turn-down";
import { withdrawApproach } from "./approach/withdraw";
import { agreePriceDeal } from "./deal/agree-price";
import { askDaysDeal } from "./deal/ask-days";
import { backOutDeal } from "./deal/back-out";
import { breachDeal } from "./deal/breach";
import { extendDeal } from "./deal/extend";
import { passDeal } from "./deal/pass";
import { countDisputes, getDeal, listDeals, moneyOfDeal, partyOf } from "./deal/reads";
import { refusePriceDeal } from "./deal/refuse-price";
import { repriceDeal } from "./deal/reprice";
import * as Deal from "./deal/schema";
import { TheDeal } from "./deal/schema";
import { waiveDeal } from "./deal/waive";
import { walkDeal } from "./deal/walk";
import { withdrawDeal } from "./deal/withdraw";
import { listDiligence } from "./diligence/reads";
import { reviewDiligence } from "./diligence/review";
import * as Diligence from "./diligence/schema";
import { waiveDiligence } from "./diligence/waive";
import { addDocument } from "./document/add";
import { dropDocument } from "./document/drop";
import { passDocument, passOwnDocument } from "./document/pass";
import { listDocuments, listViews, roomOfDeal } from "./document/reads";
import * as Document from "./document/schema";
import { answerFinding } from "./finding/answer";
import { listFindings } from "./finding/reads";
import { recordFinding } from "./finding/record";
import * as Finding from "./finding/schema";
import { endFirstRight } from "./first-right/end";
import { grantFirstRight } from "./first-right/grant";
import { heldFirstRights, listFirstRights } from "./first-right/reads";
import * as FirstRight from "./first-right/schema";
import { acceptHandover } from "./handover/accept";
import { affirmHandover } from "./handover/affirm";
import { contestHandover } from "./handover/contest";
import { deliverHandover } from "./handover/deliver";
import { extendHandover } from "./handover/extend";
import { getHandover } from "./handover/reads";
import { refundHandover } from "./handover/refund";
import { releaseHandover } from "./handover/release";
import * as Handover from "./handover/schema";
import { walkHandover } from "./handover/walk";
import { claimHoldback } from "./holdback/claim";
import { concedeHoldback } from "./holdback/concede";
import { contestHoldback } from "./holdback/contest";
import { getHoldback } from "./holdback/reads";
import { ruleHoldback } from "./holdback/rule";
import * as Holdback from "./holdback/schema";
import { withdrawHoldback } from "./holdback/withdraw";
import { acceptItem } from "./item/accept";
import { deliverItem } from "./item/deliver";
import { rejectItem } from "./item/reject";
import * as Item from "./item/schema";
import { failListing } from "./listing/fail";
import { pauseListing } from "./listing/pause";
import { previewListing } from "./listing/preview";
import { findListings, getListing, listUnverified, showListing, weighListing } from "./listing/reads";
import { resumeListing } from "./listing/resume";
import * as Listing from "./listing/schema";
import { submitListing } from "./listing/submit";
import { verifyListing } from "./listing/verify";
import { withdrawListing } from "./listing/withdraw";
import { listMessages } from "./message/reads";
import * as Message from "./message/schema";
import { writeMessage } from "./message/write";
import { approveNotice } from "./notice/approve";
import { showNotice } from "./notice/reads";
import * as Notice from "./notice/schema";
import { writeNotice } from "./notice/write";
import { pledgesOf, showPledges } from "./pledge/reads";
import * as Pledge from "./pledge/schema";
import { answerQuestion } from "./question/answer";
import { askQuestion } from "./question/ask";
import { listQuestions, questionsOfDeal } from "./question/reads";
import * as Question from "./question/schema";
import { dropSavedSearch } from "./saved-search/drop";
import { keepSavedSearch } from "./saved-search/keep";
import { listSavedSearches } from "./saved-search/reads";
import * as SavedSearch from "./saved-search/schema";
import { stopSavedSearch } from "./saved-search/stop";
import { agreeSettlement } from "./settlement/agree";
import { offerSettlement } from "./settlement/offer";
import * as Settlement from "./settlement/schema";
import { getSnapshots } from "./snapshot/reads";
import { Verify } from "./snapshot/schema";
import { openKey } from "./snapshot/sign";
import { takeSnapshot } from "./snapshot/take";
import { verifySnapshot } from "./snapshot/verify";
import { addWatch } from "./watch/add";
import { dropWatch } from "./watch/drop";
import { listWatches } from "./watch/reads";
import * as Watch from "./watch/schema";

/** Somebody on one side of the deal that the input names, also after the network has changed hands. */
const asParty = asPerson.input(TheDeal).use(async ({ ctx, input, next }) => {
  const actor = await partyOf(ctx, input);
  return next({ ctx: { ...ctx, actor } });
});

/** One who signed in a moment ago: nobody who found a browser open signs for its owner. */
const asFreshParty = asParty.use(({ ctx, next }) => {
  allow(isFresh(ctx.signedIn));
  return next();
});

export const market = router({
  listing: router({
    get: asOwner.input(Listing.OfNetwork).query(({ ctx }) => getListing(ctx)),
    preview: asOwner.input(Listing.OfNetwork).query(({ ctx }) => previewListing(ctx)),
    submit: asOwner
      .input(Listing.Submit)
      .mutation(({ ctx, input: { network, ...offered } }) => submitListing(ctx, offered)),
    pause: asOwner.input(Listing.OfNetwork).mutation(({ ctx }) => pauseListing(ctx)),
    resume: asOwner.input(Listing.OfNetwork).mutation(({ ctx }) => resumeListing(ctx)),
    withdraw: asOwner.input(Listing.OfNetwork).mutation(({ ctx }) => withdrawListing(ctx)),
    find: asAnyone.input(Listing.Search).query(({ ctx, input }) => findListings(ctx, input)),
    show: asAnyone.input(Listing.TheListing).query(({ ctx, input }) => showListing(ctx, input)),
    weigh: asBrand.input(Listing.OfBrand).query(({ ctx, input }) => weighListing(ctx, input)),
    unverified: asOperator.query(({ ctx }) => listUnverified(ctx)),
    verify: asOperator.input(Listing.TheListing).mutation(({ ctx, input }) => verifyListing(ctx, input)),
    fail: asOperator.input(Listing.Fail).mutation(({ ctx, input }) => failListing(ctx, input)),
  }),
  watch: router({
    list: asBrand.input(Watch.OfBrand).query(({ ctx }) => listWatches(ctx)),
    add: asBrand.input(Watch.Watch).mutation(({ ctx, input }) => addWatch(ctx, input)),
    drop: asBrand.input(Watch.Watch).mutation(({ ctx, input }) => dropWatch(ctx, input)),
  }),
  savedSearch: router({
    list: asBrand.input(SavedSearch.OfBrand).query(({ ctx }) => listSavedSearches(ctx)),
    keep: asBrand
      .input(SavedSearch.Keep)
      .mutation(({ ctx, input: { brand, ...facets } }) => keepSavedSearch(ctx, facets)),
    drop: asBrand.input(SavedSearch.Drop).mutation(({ ctx, input }) => dropSavedSearch(ctx, input)),
    stop: asAnyone.input(SavedSearch.Stop).mutation(({ ctx, input }) => stopSavedSearch(ctx, input)),
  }),
  firstRight: router({
    list: asOwner.input(FirstRight.OfNetwork).query(({ ctx }) => listFirstRights(ctx)),
    grant: asOwner.input(FirstRight.OfBrand).mutation(({ ctx, input }) => grantFirstRight(ctx, input)),
    end: asOwner.input(FirstRight.OfBrand).mutation(({ ctx, input }) => endFirstRight(ctx, input)),
    held: asBrand.input(FirstRight.Held).query(({ ctx }) => heldFirstRights(ctx)),
  }),
  approach: router({
    received: asOwner.input(Approach.Received).query(({ ctx, input }) => listApproaches(ctx, input)),
    read: asOwner.input(Approach.OfNetwork).query(({ ctx, input }) => getApproach(ctx, input)),
    grant: asOwner.input(Approach.OfNetwork).mutation(({ ctx, input }) => grantApproach(ctx, input)),
    deny: asOwner.input(Approach.Deny).mutation(({ ctx, input }) => denyApproach(ctx, input)),
    revoke: asOwner.input(Approach.Revoke).mutation(({ ctx, input }) => revokeApproach(ctx, input)),
    counter: asOwner.input(Approach.Counter).mutation(({ ctx, input }) => counterApproach(ctx, input)),
    accept: asOwner.input(Approach.Accept).mutation(({ ctx, input }) => acceptApproach(ctx, input)),
    decline: asOwner.input(Approach.Deny).mutation(({ ctx, input }) => declineApproach(ctx, input)),
    takeBack: asOwner.input(Approach.OfNetwork).mutation(({ ctx, input }) => takeBackApproach(ctx, input)),
    sent: asBrand.input(Approach.Sent).query(({ ctx, input }) => listApproaches(ctx, input)),
    get: asBrand.input(Approach.OfBrand).query(({ ctx, input }) => getApproach(ctx, input)),
    begin: asBrand.input(Approach.Begin).query(({ ctx, input }) => beginApproach(ctx, input)),
    request: asBrand.input(Approach.Request).mutation(({ ctx, input }) => requestApproach(ctx, input)),
    offer: asBrand.input(Approach.Offer).mutation(({ ctx, input }) => offerApproach(ctx, input)),
    answer: asBrand.input(Approach.Answer).mutation(({ ctx, input }) => counterApproach(ctx, input)),
    agree: asBrand.input(Approach.Agree).mutation(({ ctx, input }) => acceptApproach(ctx, input)),
    turnDown: asBrand.input(Approach.TurnDown).mutation(({ ctx, input }) => turnDownApproach(ctx, input)),
    withdraw: asBrand.input(Approach.OfBrand).mutation(({ ctx, input }) => withdrawApproach(ctx, input)),
  }),
  deal: router({
    bought: asBrand.input(Deal.OfBrand).query(({ ctx, input }) => listDeals(ctx, input)),
    sold: asOwner.input(Deal.OfNetwork).query(({ ctx, input }) => listDeals(ctx, input)),
    disputes: asOperator.query(({ ctx }) => countDisputes(ctx)),
    all: asOperator.input(Deal.Filter).query(({ ctx, input }) => listDeals(ctx, input)),
    get: asParty.query(({ ctx, input }) => getDeal(ctx, input)),
    read: asOperator.input(TheDeal).query(({ ctx, input }) => getDeal(ctx, input)),
    money: asParty.query(({ ctx, input }) => moneyOfDeal(ctx, input)),
    moneyRead: asOperator.input(TheDeal).query(({ ctx, input }) => moneyOfDeal(ctx, input)),
    waive: asParty.mutation(({ ctx }) => waiveDeal(ctx)),
    withdraw: asParty.mutation(({ ctx }) => withdrawDeal(ctx)),
    askDays: asParty.input(Deal.AskDays).mutation(({ ctx, input }) => askDaysDeal(ctx, input)),
    extend: asParty.input(Deal.AskDays).mutation(({ ctx, input }) => extendDeal(ctx, input)),
    reprice: asParty.input(Deal.Reprice).mutation(({ ctx, input }) => repriceDeal(ctx, input)),
    agreePrice: asParty.input(Deal.AgreePrice).mutation(({ ctx, input }) => agreePriceDeal(ctx, input)),
    refusePrice: asParty.mutation(({ ctx, input }) => refusePriceDeal(ctx, input)),
    pass: asParty.mutation(({ ctx }) => passDeal(ctx)),
    walk: asParty.input(Deal.Walk).mutation(({ ctx, input }) => walkDeal(ctx, input)),
    backOut: asParty.input(Deal.Walk).mutation(({ ctx, input }) => backOutDeal(ctx, input)),
    breach: asOperator.input(Deal.Breach).mutation(({ ctx, input }) => breachDeal(ctx, input)),
  }),
  diligence: router({
    list: asParty.query(({ ctx, input }) => listDiligence(ctx, input)),
    read: asOperator.input(TheDeal).query(({ ctx, input }) => listDiligence(ctx, input)),
    review: asParty.input(Diligence.Answer).mutation(({ ctx, input }) => reviewDiligence(ctx, input)),
    waive: asParty.input(Diligence.Answer).mutation(({ ctx, input }) => waiveDiligence(ctx, input)),
  }),
  finding: router({
    list: asParty.query(({ ctx, input }) => listFindings(ctx, input)),
    read: asOperator.input(TheDeal).query(({ ctx, input }) => listFindings(ctx, input)),
    record: asParty.input(Finding.Record).mutation(({ ctx, input }) => recordFinding(ctx, input)),
    answer: asParty.input(Finding.Answer).mutation(({ ctx, input }) => answerFinding(ctx, input)),
  }),
  agreement: router({
    get: asParty.query(({ ctx, input }) => findAgreement(ctx, input)),
    read: asOperator.input(TheDeal).query(({ ctx, input }) => findAgreement(ctx, input)),
    sign: asFreshParty.input(Agreement.Sign).mutation(({ ctx, input }) => signAgreement(ctx, input)),
  }),
  question: router({
    received: asOwner.input(Approach.OfNetwork).query(({ ctx, input }) => listQuestions(ctx, input)),
    sent: asBrand.input(Approach.OfBrand).query(({ ctx, input }) => listQuestions(ctx, input)),
    ofDeal: asParty.query(({ ctx }) => questionsOfDeal(ctx)),
    ask: asBrand.input(Question.Ask).mutation(({ ctx, input }) => askQuestion(ctx, input)),
    answer: asOwner.input(Question.Answer).mutation(({ ctx, input }) => answerQuestion(ctx, input)),
  }),
  document: router({
    list: asOwner.input(Document.OfNetwork).query(({ ctx }) => listDocuments(ctx)),
    views: asOwner.input(Document.OfNetwork).query(({ ctx }) => listViews(ctx)),
    add: asOwner.input(Document.Add).mutation(({ ctx, input }) => addDocument(ctx, input)),
    drop: asOwner.input(Document.OneOfNetwork).mutation(({ ctx, input }) => dropDocument(ctx, input)),
    passOwn: asOwner.input(Document.OneOfNetwork).mutation(({ ctx, input }) => passOwnDocument(ctx, input)),
    ofDeal: asParty.query(({ ctx }) => roomOfDeal(ctx)),
    pass: asParty.input(Document.OneOfDeal).mutation(({ ctx, input }) => passDocument(ctx, input)),
  }),
  message: router({
    list: asParty.query(({ ctx, input }) => listMessages(ctx, input)),
    read: asOperator.input(TheDeal).query(({ ctx, input }) => listMessages(ctx, input)),
    write: asParty.input(Message.Write).mutation(({ ctx, input }) => writeMessage(ctx, input)),
  }),
  handover: router({
    get: asParty.query(({ ctx, input }) => getHandover(ctx, input)),
    affirm: asParty.mutation(({ ctx }) => affirmHandover(ctx)),
    walk: asParty.mutation(({ ctx }) => walkHandover(ctx)),
    extend: asParty.mutation(({ ctx }) => extendHandover(ctx)),
    deliver: asParty.mutation(({ ctx }) => deliverHandover(ctx)),
    accept: asParty.mutation(({ ctx }) => acceptHandover(ctx)),
    contest: asParty.input(Handover.Contest).mutation(({ ctx, input }) => contestHandover(ctx, input)),
    read: asOperator.input(TheDeal).query(({ ctx, input }) => getHandover(ctx, input)),
    release: asOperator.input(Handover.Rule).mutation(({ ctx, input }) => releaseHandover(ctx, input)),
    refund: asOperator.input(Handover.Rule).mutation(({ ctx, input }) => refundHandover(ctx, input)),
  }),
  notice: router({
    show: asInsider.query(({ ctx }) => showNotice(ctx)),
    write: asParty.input(Notice.Write).mutation(({ ctx, input }) => writeNotice(ctx, input)),
    approve: asParty.input(Notice.Approve).mutation(({ ctx, input }) => approveNotice(ctx, input)),
  }),
  item: router({
    deliver: asParty.input(Item.Deliver).mutation(({ ctx, input }) => deliverItem(ctx, input)),
    accept: asParty.input(Item.Accept).mutation(({ ctx, input }) => acceptItem(ctx, input)),
    reject: asParty.input(Item.Reject).mutation(({ ctx, input }) => rejectItem(ctx, input)),
  }),
  holdback: router({
    get: asParty.query(({ ctx, input }) => getHoldback(ctx, input)),
    claim: asParty.input(Holdback.Claim).mutation(({ ctx, input }) => claimHoldback(ctx, input)),
    concede: asParty.mutation(({ ctx }) => concedeHoldback(ctx)),
    withdraw: asParty.mutation(({ ctx }) => withdrawHoldback(ctx)),
    contest: asParty.input(Holdback.Contest).mutation(({ ctx, input }) => contestHoldback(ctx, input)),
    read: asOperator.input(TheDeal).query(({ ctx, input }) => getHoldback(ctx, input)),
    rule: asOperator.input(Holdback.Rule).mutation(({ ctx, input }) => ruleHoldback(ctx, input)),
  }),
  pledge: router({
    show: asAnyone.input(Pledge.Show).query(({ ctx, input }) => showPledges(ctx, input)),
    get: asParty.query(({ ctx, input }) => pledgesOf(ctx, input.deal)),
  }),
  settlement: router({
    offer: asParty.input(Settlement.Offer).mutation(({ ctx, input }) => offerSettlement(ctx, input)),
    agree: asParty.input(Settlement.Offer).mutation(({ ctx, input }) => agreeSettlement(ctx, input)),
  }),
  snapshot: router({
    list: asSteward.query(({ ctx }) => getSnapshots(ctx)),
    take: asOwner.mutation(({ ctx }) => takeSnapshot(ctx)),
    key: asAnyone.query(() => openKey()),
    verify: asAnyone.input(Verify).query(({ input }) => verifySnapshot(input)),
  }),
});
