import { TRPCError } from "@trpc/server";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { operators } from "@/identity/session/reads";
import { noPartners } from "@/networks/partner-policy/schema";
import type { Db } from "@/platform/db";
import { rateLimits } from "@/platform/tables";
import { firstTerms, nda, offered } from "@/testing/approaches";
import { type Cast, cast } from "@/testing/cast";
import { type Furnished, furnish } from "@/testing/furnished";
import { laidWords } from "@/testing/laid";
import { cellsOf, matrix, type Role, roles } from "./matrix";
import { appRouter, createCaller } from "./root";

const players: Record<Role, keyof Cast["who"] | null> = {
  visitor: null,
  stranger: "nell",
  applicant: "dov",
  suspended: "rosa",
  member: "bram",
  greeter: "gita",
  gatekeeper: "gus",
  steward: "ada",
  owner: "fay",
  manager: "theo",
  analyst: "mina",
  elsewhere: "otto",
  operator: "marta",
};

const reason = "It was said twice before.";

const kit = { colour: "#2f6b3c", typeface: "literata", logoId: null, coverId: null };
const charter = {
  values: ["Patience", "Soil", "Night"].map((name) => ({ name, meaning: "It matters here." })),
  rules: ["Be kind."],
};
const wish = {
  name: "Dawn Chorus",
  slug: "dawn-chorus",
  purpose: "For people who are up before the birds.",
  join: "request",
  visibility: "public",
  template: "customer-circle",
  owner: null,
  ...kit,
  ...charter,
};

const half = { kind: "share", ownerShare: 50 };

const inTenDays = new Date(Date.now() + 864_000_000).toISOString().slice(0, 10);

const wished = { runsOn: inTenDays, writtenBy: "network", wording: "" };
const dearer = { ...wished, rate: 30_000, floor: null, cap: null, note: "" };

const pinned = {
  kind: "pinned-post",
  title: "On top",
  promise: "Three days at the top of the feed.",
  model: "flat",
  rate: 25_000,
  leadDays: 10,
  capacity: 1,
};

/** A valid call of each procedure, about things of the network in hand. */
const inputs: Record<string, (house: Furnished) => unknown> = {
  "identity.person.me": () => undefined,
  "identity.person.mine": () => undefined,
  "identity.person.personas": () => undefined,
  "identity.person.update": () => ({ name: "Somebody", timeZone: "Europe/Lisbon" }),
  "identity.signIn.where": () => undefined,
  "identity.signIn.ownPath": () => ({ to: "/" }),
  "identity.brand.mine": () => undefined,
  "identity.brand.show": ({ brand }) => ({ slug: brand }),
  "identity.brand.invitation": ({ brandToken }) => ({ token: brandToken }),
  "identity.brand.get": ({ brand }) => ({ brand }),
  "identity.brand.team": ({ brand }) => ({ brand }),
  "identity.brand.create": () => ({ name: "Dawn Lamps", slug: "dawn-lamps" }),
  "identity.brand.accept": ({ brandToken }) => ({ token: brandToken }),
  "identity.brand.update": ({ brand }) => ({
    brand,
    name: "Fern and Company",
    colour: "#2f6b3c",
    logoId: null,
  }),
  "identity.brand.declare": ({ brand }) => ({
    brand,
    values: ["benevolence"],
    categories: ["home-and-garden"],
    practices: [],
  }),
  "identity.brand.invite": ({ brand }) => ({ brand, email: "nell@example.org", role: "manager" }),
  "identity.brand.revokeInvitation": ({ brand, brandInvitationId }) => ({
    brand,
    invitationId: brandInvitationId,
  }),
  "identity.brand.appoint": ({ brand, colleagueId }) => ({ brand, personId: colleagueId, role: "owner" }),
  "identity.brand.dismiss": ({ brand, colleagueId }) => ({ brand, personId: colleagueId }),
  "identity.brand.leave": ({ brand }) => ({ brand }),
  "identity.session.list": () => undefined,
  "identity.session.revoke": ({ sessionId }) => ({ sessionId }),
  "identity.session.revokeEvery": () => undefined,
  "identity.verification.get": ({ brand }) => ({ brand }),
  "identity.verification.submit": ({ brand, paperId }) => ({
    brand,
    legalName: "Fern & Co. Ltd",
    registration: "Companies House 123",
    papers: [{ fileId: paperId, name: "extract.pdf" }],
  }),
  "identity.verification.withdraw": ({ brand }) => ({ brand }),
  "identity.verification.list": () => undefined,
  "identity.verification.confirm": ({ verificationId, submittedAt }) => ({ verificationId, submittedAt }),
  "identity.verification.refuse": ({ verificationId }) => ({ verificationId, reason }),
  "identity.domain.get": ({ brand }) => ({ brand }),
  "identity.domain.claim": ({ brand }) => ({ brand, name: "another.example.org" }),
  "identity.domain.check": ({ brand }) => ({ brand }),
  "identity.domain.publish": ({ brand }) => ({ brand }),
  "identity.domain.drop": ({ brand }) => ({ brand }),
  "identity.name.review": () => undefined,
  "identity.name.pass": ({ nameId }) => ({ nameId, name: "Fern and Co" }),
  "identity.name.refuse": ({ nameId }) => ({ nameId, reason }),
  "identity.operator.desk": () => undefined,
  "identity.job.failed": () => undefined,
  "identity.job.retry": ({ failedJobId }) => ({ jobId: failedJobId }),
  "identity.job.drop": ({ failedJobId }) => ({ jobId: failedJobId }),
  "payments.hold.find": () => ({ q: "post" }),
  "payments.hold.list": ({ brand }) => ({ brand }),
  "payments.hold.pay": ({ brand, holdId }) => ({ brand, holdId, method: "card" }),
  "payments.finding.list": () => undefined,
  "payments.finding.count": () => undefined,
  "payments.finding.close": ({ findingId }) => ({ findingId, note: "It was a drill." }),
  "payments.book.get": () => undefined,
  "payments.book.stop": () => ({ note: "A drill." }),
  "payments.book.resume": ({ freezeId }) => ({ freezeId }),
  "payments.entry.get": ({ holdId }) => ({ holdId }),
  "payments.debt.list": () => undefined,
  "payments.debt.writeOff": ({ holdId }) => ({ holdId, minor: 1, note: "It was a drill." }),
  "payments.refund.stranded": () => undefined,
  "payments.refund.retry": ({ refundId }) => ({ refundId }),
  "payments.refund.record": ({ refundId }) => ({ refundId, note: "By bank, reference 1." }),
  "payments.transfer.refused": () => undefined,
  "payments.transfer.retry": ({ transferId }) => ({ transferId }),
  "payments.standIn.get": () => undefined,
  "payments.standIn.turn": () => ({ knob: "behave" }),
  "notifications.mailbox.list": () => ({ q: "" }),
  "notifications.mailbox.get": () => ({ mailId: "mai_none" }),
  "networks.network.door": ({ slug }) => ({ network: slug }),
  "networks.network.list": () => ({ q: "garden" }),
  "networks.network.mine": () => undefined,
  "networks.network.ofBrand": ({ brand }) => ({ brand }),
  "networks.network.ofOwnBrand": ({ brand }) => ({ brand }),
  "networks.network.possibleOwners": () => undefined,
  "networks.network.found": () => ({ ...wish, draftId: "dra_none" }),
  "networks.network.update": ({ slug }) => ({
    network: slug,
    name: wish.name,
    purpose: wish.purpose,
    visibility: wish.visibility,
  }),
  "networks.network.describe": ({ slug }) => ({
    network: slug,
    language: "en",
    region: "europe",
    interests: ["home-and-garden"],
  }),
  "networks.network.updateGate": ({ slug }) => ({
    network: slug,
    join: "open",
    questions: [],
    capacity: 50,
    welcome: "",
  }),
  "networks.desk.get": ({ slug }) => ({ network: slug }),
  "networks.template.list": () => undefined,
  "networks.draft.list": () => undefined,
  "networks.draft.get": ({ draftId }) => ({ draftId }),
  "networks.draft.save": ({ draftId }) => ({ draftId, data: { name: "Dawn" } }),
  "networks.draft.discard": ({ draftId }) => ({ draftId }),
  "networks.branding.change": ({ slug }) => ({ network: slug, ...kit }),
  "networks.landing.get": ({ slug }) => ({ network: slug }),
  "networks.landing.arrange": ({ slug }) => ({
    network: slug,
    blocks: [{ kind: "hero", headline: "After dark", line: "Come and see.", action: "Ask" }],
    seen: null,
  }),
  "networks.charter.list": ({ slug }) => ({ network: slug }),
  "networks.charter.changes": ({ slug }) => ({ network: slug, from: 1, to: 1 }),
  "networks.charter.amend": ({ slug }) => ({
    network: slug,
    version: 1,
    note: "We say more.",
    ...charter,
    partners: noPartners,
  }),
  "networks.membership.request": ({ slug }) => ({ network: slug, name: "Somebody", answers: ["Beans"] }),
  "networks.membership.accept": ({ slug }) => ({ network: slug, charterVersion: 1 }),
  "networks.membership.withdraw": ({ slug }) => ({ network: slug }),
  "networks.membership.standing": ({ slug }) => ({ network: slug }),
  "networks.membership.agree": ({ slug }) => ({ network: slug, charterVersion: 1 }),
  "networks.membership.own": ({ slug }) => ({ network: slug }),
  "networks.membership.leave": ({ slug }) => ({ network: slug }),
  "networks.membership.claim": ({ slug, standInId }) => ({ network: slug, membershipId: standInId }),
  "networks.membership.ask": ({ slug, standInId }) => ({ network: slug, membershipId: standInId }),
  "networks.membership.askEvery": ({ slug }) => ({ network: slug }),
  "networks.membership.update": ({ slug }) => ({ network: slug, name: "Somebody" }),
  "networks.membership.applications": ({ slug }) => ({ network: slug }),
  "networks.membership.helpers": ({ slug }) => ({ network: slug }),
  "networks.membership.approve": ({ slug, applicantId }) => ({ network: slug, membershipId: applicantId }),
  "networks.membership.refuse": ({ slug, applicantId }) => ({
    network: slug,
    membershipId: applicantId,
    reason,
  }),
  "networks.membership.assign": ({ slug, applicantId, helperId }) => ({
    network: slug,
    membershipId: applicantId,
    assigneeId: helperId,
  }),
  "networks.membership.list": ({ slug }) => ({ network: slug }),
  "networks.membership.appoint": ({ slug, memberId }) => ({
    network: slug,
    membershipId: memberId,
    role: "greeter",
  }),
  "networks.membership.suspend": ({ slug, memberId }) => ({
    network: slug,
    membershipId: memberId,
    reason,
    days: 2,
  }),
  "networks.membership.restore": ({ slug, suspendedId }) => ({ network: slug, membershipId: suspendedId }),
  "networks.membership.remove": ({ slug, memberId }) => ({ network: slug, membershipId: memberId, reason }),
  "networks.appeal.make": ({ slug }) => ({ network: slug, words: "It was a joke between the two of us." }),
  "networks.appeal.own": ({ slug }) => ({ network: slug }),
  "networks.appeal.list": ({ slug }) => ({ network: slug }),
  "networks.appeal.answer": ({ slug, appealId }) => ({
    network: slug,
    appealId,
    verdict: "deny",
    answer: reason,
  }),
  "networks.payout.get": ({ slug }) => ({ network: slug }),
  "networks.payout.change": ({ slug }) => ({ network: slug }),
  "networks.payout.onboard": ({ slug }) => ({ network: slug, country: "DE", kind: "individual" }),
  "networks.objection.make": ({ slug }) => ({ network: slug, reason: "" }),
  "networks.vote.cast": ({ slug }) => ({ network: slug, isFor: true }),
  "networks.objection.takeBack": ({ slug }) => ({ network: slug }),
  "networks.invitation.show": ({ slug }) => ({ network: slug, token: "a token" }),
  "networks.invitation.list": ({ slug }) => ({ network: slug }),
  "networks.invitation.create": ({ slug }) => ({ network: slug }),
  "networks.invitation.revoke": ({ slug, invitationId }) => ({ network: slug, invitationId }),
  "notifications.notice.list": () => ({}),
  "notifications.notice.count": () => ({}),
  "notifications.notice.read": () => ({}),
  "gate.review.list": ({ slug }) => ({ network: slug }),
  "gate.review.get": ({ slug, reviewId }) => ({ network: slug, reviewId }),
  "gate.review.vote": ({ slug, reviewId }) => ({ network: slug, reviewId, yes: true }),
  "gate.delivery.why": ({ slug, sourceId }) => ({ network: slug, source: sourceId }),
  "gate.delivery.see": ({ slug, sourceId }) => ({ network: slug, sources: [sourceId] }),
  "gate.delivery.hide": ({ slug, sourceId }) => ({ network: slug, source: sourceId }),
  "gate.complaint.file": ({ slug, sourceId }) => ({
    network: slug,
    source: sourceId,
    kind: "report",
    reason: "It is not true.",
  }),
  "notifications.digest.own": ({ slug }) => ({ network: slug }),
  "notifications.digest.choose": ({ slug }) => ({ network: slug, every: "daily", hour: 7 }),
  "notifications.digest.stop": () => ({ token: "nobody's" }),
  "gate.complaint.takeBack": ({ slug, sourceId }) => ({ network: slug, source: sourceId }),
  "community.partnerItem.listPublic": ({ slug }) => ({ network: slug }),
  "market.listing.get": ({ slug }) => ({ network: slug }),
  "market.listing.preview": ({ slug }) => ({ network: slug }),
  "market.listing.submit": ({ slug }) => ({ network: slug, ...offered }),
  "market.listing.pause": ({ slug }) => ({ network: slug }),
  "market.listing.resume": ({ slug }) => ({ network: slug }),
  "market.listing.withdraw": ({ slug }) => ({ network: slug }),
  "market.listing.find": () => ({}),
  "market.listing.show": ({ openListingId }) => ({ listingId: openListingId }),
  "market.listing.weigh": ({ brand, openListingId }) => ({ brand, listingId: openListingId }),
  "market.listing.unverified": () => undefined,
  "market.listing.verify": ({ openListingId }) => ({ listingId: openListingId }),
  "market.listing.fail": ({ openListingId }) => ({
    listingId: openListingId,
    reason: "The joins of May look bought.",
  }),
  "market.watch.list": ({ brand }) => ({ brand }),
  "market.watch.add": ({ brand, openListingId }) => ({ brand, listingId: openListingId }),
  "market.watch.drop": ({ brand, openListingId }) => ({ brand, listingId: openListingId }),
  "market.savedSearch.list": ({ brand }) => ({ brand }),
  "market.savedSearch.keep": ({ brand }) => ({ brand, size: "to-50" }),
  "market.savedSearch.drop": ({ brand }) => ({ brand, searchId: "ssr_none" }),
  "market.savedSearch.stop": () => ({ token: "none" }),
  "market.firstRight.list": ({ slug }) => ({ network: slug }),
  "market.firstRight.grant": ({ slug, brand }) => ({ network: slug, brand }),
  "market.firstRight.end": ({ slug, brand }) => ({ network: slug, brand }),
  "market.firstRight.held": ({ brand }) => ({ brand }),
  "market.approach.received": ({ slug }) => ({ network: slug }),
  "market.approach.read": ({ slug, offeredNearId }) => ({ network: slug, approachId: offeredNearId }),
  "market.approach.grant": ({ slug, requestedNearId }) => ({ network: slug, approachId: requestedNearId }),
  "market.approach.deny": ({ slug, requestedNearId }) => ({
    ...{ network: slug, approachId: requestedNearId },
    ...{ because: "fit", reason },
  }),
  "market.approach.revoke": ({ slug, grantedNearId }) => ({
    network: slug,
    approachId: grantedNearId,
    reason,
  }),
  "market.approach.counter": ({ slug, offeredNearId, bidHash }) => ({
    ...{ network: slug, approachId: offeredNearId, hash: bidHash },
    ...{ ...firstTerms, price: 5_000_000, days: 7, note: "" },
  }),
  "market.approach.accept": ({ slug, offeredNearId, bidHash }) => ({
    network: slug,
    approachId: offeredNearId,
    hash: bidHash,
  }),
  "market.approach.decline": ({ slug, offeredNearId }) => ({
    ...{ network: slug, approachId: offeredNearId },
    ...{ because: "price", reason },
  }),
  "market.approach.takeBack": ({ slug, counteredNearId }) => ({ network: slug, approachId: counteredNearId }),
  "market.approach.sent": ({ brand }) => ({ brand }),
  "market.approach.get": ({ brand, offeredOwnId }) => ({ brand, approachId: offeredOwnId }),
  "market.approach.begin": ({ brand, openListingId }) => ({ brand, listingId: openListingId }),
  "market.approach.request": ({ brand, openListingId }) => ({
    ...{ brand, listingId: openListingId },
    ...{ note: "We would keep it as it is.", name: "Fay Lindqvist", nda },
  }),
  "market.approach.offer": ({ brand, grantedOwnId }) => ({
    ...{ brand, approachId: grantedOwnId, ...firstTerms },
    ...{ days: 7, note: "" },
  }),
  "market.approach.answer": ({ brand, counteredOwnId, bidHash }) => ({
    ...{ brand, approachId: counteredOwnId, hash: bidHash },
    ...{ ...firstTerms, price: 5_000_000, days: 7, note: "" },
  }),
  "market.approach.agree": ({ brand, counteredOwnId, bidHash }) => ({
    brand,
    approachId: counteredOwnId,
    hash: bidHash,
  }),
  "market.approach.turnDown": ({ brand, counteredOwnId }) => ({
    brand,
    approachId: counteredOwnId,
    reason,
  }),
  "market.approach.withdraw": ({ brand, grantedOwnId }) => ({ brand, approachId: grantedOwnId }),
  "market.deal.bought": ({ brand }) => ({ brand }),
  "market.deal.sold": ({ slug }) => ({ network: slug }),
  "market.deal.disputes": () => undefined,
  "market.deal.all": () => ({}),
  "market.deal.get": ({ dealId }) => ({ deal: dealId }),
  "market.deal.read": ({ dealId }) => ({ deal: dealId }),
  "market.deal.money": ({ dealId }) => ({ deal: dealId }),
  "market.deal.moneyRead": ({ dealId }) => ({ deal: dealId }),
  "market.deal.waive": ({ dealId }) => ({ deal: dealId }),
  "market.deal.withdraw": ({ dealId }) => ({ deal: dealId }),
  "market.deal.askDays": ({ dealId }) => ({ deal: dealId, days: 7 }),
  "market.deal.extend": ({ dealId }) => ({ deal: dealId, days: 7 }),
  "market.deal.reprice": ({ dealId, dealFindingId }) => ({
    ...{ deal: dealId, price: 3_500_000 },
    finding: dealFindingId,
  }),
  "market.deal.agreePrice": ({ dealId }) => ({ deal: dealId, price: 3_500_000 }),
  "market.deal.refusePrice": ({ dealId }) => ({ deal: dealId }),
  "market.deal.pass": ({ dealId }) => ({ deal: dealId }),
  "market.deal.walk": ({ dealId }) => ({ deal: dealId, reason }),
  "market.deal.backOut": ({ dealId }) => ({ deal: dealId, reason }),
  "market.deal.breach": ({ dealId }) => ({ deal: dealId, finding: reason }),
  "market.diligence.list": ({ dealId }) => ({ deal: dealId }),
  "market.diligence.read": ({ dealId }) => ({ deal: dealId }),
  "market.diligence.review": ({ dealId, diligenceId }) => ({ deal: dealId, item: diligenceId }),
  "market.diligence.waive": ({ dealId, diligenceId }) => ({ deal: dealId, item: diligenceId }),
  "market.finding.list": ({ dealId }) => ({ deal: dealId }),
  "market.finding.read": ({ dealId }) => ({ deal: dealId }),
  "market.finding.record": ({ dealId }) => ({ deal: dealId, kind: "income", weight: "note", words: reason }),
  "market.finding.answer": ({ dealId, dealFindingId }) => ({
    ...{ deal: dealId, finding: dealFindingId },
    answer: reason,
  }),
  "market.agreement.get": ({ dealId }) => ({ deal: dealId }),
  "market.agreement.read": ({ dealId }) => ({ deal: dealId }),
  "market.agreement.sign": ({ dealId, bidHash }) => ({ deal: dealId, hash: bidHash, name: "Whoever signs" }),
  "market.question.received": ({ slug, offeredNearId }) => ({ network: slug, approachId: offeredNearId }),
  "market.question.sent": ({ brand, offeredOwnId }) => ({ brand, approachId: offeredOwnId }),
  "market.question.ofDeal": ({ dealId }) => ({ deal: dealId }),
  "market.question.ask": ({ brand, grantedOwnId }) => ({ brand, approachId: grantedOwnId, words: reason }),
  "market.question.answer": ({ slug, questionId }) => ({
    network: slug,
    question: questionId,
    answer: reason,
  }),
  "market.document.list": ({ slug }) => ({ network: slug }),
  "market.document.views": ({ slug }) => ({ network: slug }),
  "market.document.add": ({ slug, paperId }) => ({
    ...{ network: slug, folder: "figures" },
    ...{ title: "Accounts", fileId: paperId },
  }),
  "market.document.drop": ({ slug, documentId }) => ({ network: slug, document: documentId }),
  "market.document.passOwn": ({ slug, documentId }) => ({ network: slug, document: documentId }),
  "market.document.ofDeal": ({ dealId }) => ({ deal: dealId }),
  "market.document.pass": ({ dealId, documentId }) => ({ deal: dealId, document: documentId }),
  "market.message.list": ({ dealId }) => ({ deal: dealId }),
  "market.message.read": ({ dealId }) => ({ deal: dealId }),
  "market.message.write": ({ dealId }) => ({ deal: dealId, words: reason }),
  "market.handover.get": ({ dealId }) => ({ deal: dealId }),
  "market.handover.affirm": ({ dealId }) => ({ deal: dealId }),
  "market.handover.walk": ({ dealId }) => ({ deal: dealId }),
  "market.handover.extend": ({ dealId }) => ({ deal: dealId }),
  "market.handover.deliver": ({ dealId }) => ({ deal: dealId }),
  "market.handover.accept": ({ dealId }) => ({ deal: dealId }),
  "market.handover.contest": ({ dealId }) => ({ deal: dealId, reason }),
  "market.handover.read": ({ dealId }) => ({ deal: dealId }),
  "market.handover.release": ({ dealId }) => ({ deal: dealId, finding: reason }),
  "market.handover.refund": ({ dealId }) => ({ deal: dealId, finding: reason }),
  "market.notice.show": ({ slug }) => ({ network: slug }),
  "market.notice.write": ({ dealId, noticeHash }) => ({
    deal: dealId,
    body: "So. ".repeat(60),
    hash: noticeHash,
  }),
  "market.notice.approve": ({ dealId, noticeHash }) => ({ deal: dealId, hash: noticeHash }),
  "market.item.deliver": ({ dealId, itemId }) => ({ deal: dealId, item: itemId, evidence: reason }),
  "market.item.accept": ({ dealId, itemId }) => ({ deal: dealId, item: itemId }),
  "market.item.reject": ({ dealId, itemId }) => ({
    deal: dealId,
    item: itemId,
    problem: reason,
    remedy: reason,
  }),
  "market.settlement.offer": ({ dealId }) => ({ deal: dealId, sellerShare: 50, keeper: "seller" }),
  "market.settlement.agree": ({ dealId }) => ({ deal: dealId, sellerShare: 50, keeper: "seller" }),
  "market.holdback.get": ({ dealId }) => ({ deal: dealId }),
  "market.holdback.claim": ({ dealId }) => ({ deal: dealId, ground: "retention", reason }),
  "market.holdback.concede": ({ dealId }) => ({ deal: dealId }),
  "market.holdback.withdraw": ({ dealId }) => ({ deal: dealId }),
  "market.holdback.contest": ({ dealId }) => ({ deal: dealId, reason }),
  "market.holdback.read": ({ dealId }) => ({ deal: dealId }),
  "market.holdback.rule": ({ dealId }) => ({ deal: dealId, sellerShare: 50, finding: reason }),
  "market.pledge.show": ({ slug }) => ({ network: slug }),
  "market.pledge.get": ({ dealId }) => ({ deal: dealId }),
  "market.snapshot.list": ({ slug }) => ({ network: slug }),
  "market.snapshot.take": ({ slug }) => ({ network: slug }),
  "market.snapshot.key": () => undefined,
  "market.snapshot.verify": () => ({ copy: "{}" }),
  "transit.partnerLog.show": ({ slug }) => ({ network: slug }),
  "community.partnerItem.getPublic": ({ slug, sourceId }) => ({ network: slug, source: sourceId }),
  "community.partnerItem.next": ({ slug }) => ({ network: slug }),
  "community.partnerItem.get": ({ slug, sourceId }) => ({ network: slug, source: sourceId }),
  "community.partnerItem.search": ({ slug }) => ({ network: slug, query: "bulbs" }),
  "community.partnerItem.see": ({ slug, sourceId }) => ({ network: slug, source: sourceId }),
  "community.partnerItem.open": ({ slug, sourceId }) => ({ network: slug, source: sourceId }),
  "community.partnerItem.use": ({ slug, sourceId }) => ({ network: slug, source: sourceId }),
  "community.partnerItem.follow": ({ slug, sourceId }) => ({ network: slug, source: sourceId }),
  "gate.optOut.mine": () => undefined,
  "gate.optOut.choose": () => ({ scope: "category", category: "gambling" }),
  "gate.optOut.end": () => ({ scope: "all" }),
  "community.visit.get": ({ slug }) => ({ network: slug }),
  "community.import.list": ({ slug }) => ({ network: slug }),
  "community.import.get": ({ slug, importId }) => ({ network: slug, importId }),
  "community.import.progress": ({ slug, importId }) => ({ network: slug, importId }),
  "community.import.people": ({ slug }) => ({ network: slug }),
  "community.import.check": ({ slug, importId }) => ({ network: slug, importId }),
  "community.import.run": ({ slug, importId }) => ({ network: slug, importId }),
  "community.import.stop": ({ slug, runningImportId }) => ({ network: slug, importId: runningImportId }),
  "community.import.discard": ({ slug, importId }) => ({ network: slug, importId }),
  "community.import.waiting": ({ slug }) => ({ network: slug }),
  "community.space.list": ({ slug }) => ({ network: slug }),
  "community.space.get": ({ slug }) => ({ network: slug, slug: "the-shed" }),
  "community.space.members": ({ slug, spaceId }) => ({ network: slug, spaceId }),
  "community.space.create": ({ slug }) => ({ network: slug, name: "Another one" }),
  "community.space.update": ({ slug, spaceId }) => ({ network: slug, spaceId, purpose: "Tools" }),
  "community.space.arrange": ({ slug, spaceId }) => ({ network: slug, spaceIds: [spaceId] }),
  "community.space.admit": ({ slug, circleId, helperId }) => ({
    network: slug,
    spaceId: circleId,
    membershipId: helperId,
  }),
  "community.space.dismiss": ({ slug, circleId, insiderId }) => ({
    network: slug,
    spaceId: circleId,
    membershipId: insiderId,
  }),
  "community.thread.feed": ({ slug }) => ({ network: slug }),
  "community.thread.list": ({ slug, spaceId }) => ({ network: slug, spaceId }),
  "community.thread.get": ({ slug, threadId }) => ({ network: slug, threadId }),
  "community.thread.search": ({ slug }) => ({ network: slug, query: "rake" }),
  "community.thread.start": ({ slug, spaceId }) => ({
    network: slug,
    spaceId,
    title: "Spades",
    body: "And forks.",
  }),
  "community.thread.read": ({ slug, threadId }) => ({ network: slug, threadId, number: 1 }),
  "community.thread.readAll": ({ slug }) => ({ network: slug, asOf: "2026-01-01T00:00:00.000Z" }),
  "community.thread.rename": ({ slug, threadId }) => ({ network: slug, threadId, title: "Rakes and hoes" }),
  "community.thread.close": ({ slug, threadId }) => ({ network: slug, threadId }),
  "community.thread.reopen": ({ slug, threadId }) => ({ network: slug, threadId }),
  "community.thread.pin": ({ slug, threadId }) => ({ network: slug, threadId }),
  "community.thread.unpin": ({ slug, threadId }) => ({ network: slug, threadId }),
  "community.thread.remove": ({ slug, threadId }) => ({ network: slug, threadId, reason }),
  "community.post.after": ({ slug, threadId }) => ({ network: slug, threadId, number: 0 }),
  "community.post.get": ({ slug, postId }) => ({ network: slug, postId }),
  "community.post.source": ({ slug, postId }) => ({ network: slug, postId }),
  "community.post.revisions": ({ slug, postId }) => ({ network: slug, postId }),
  "community.post.preview": ({ slug }) => ({ network: slug, body: "*So*" }),
  "community.post.reply": ({ slug, threadId, postId }) => ({
    network: slug,
    threadId,
    parentId: postId,
    body: "Hoes.",
  }),
  "community.post.edit": ({ slug, postId }) => ({ network: slug, postId, body: "Hoes, rather." }),
  "community.post.remove": ({ slug, postId }) => ({ network: slug, postId, reason }),
  "community.post.restore": ({ slug, postId }) => ({ network: slug, postId }),
  "community.mention.find": ({ slug }) => ({ network: slug, query: "a" }),
  "community.directory.list": ({ slug }) => ({ network: slug }),
  "community.directory.find": ({ slug }) => ({ network: slug, query: "Okafro" }),
  "community.directory.get": ({ slug, memberId }) => ({ network: slug, membershipId: memberId }),
  "transit.rateCard.show": ({ slug }) => ({ network: slug }),
  "transit.rateCard.get": ({ slug }) => ({ network: slug }),
  "transit.rateCard.change": ({ slug }) => ({ network: slug, currency: "eur", quietDays: [0] }),
  "transit.calendar.show": ({ slug }) => ({ network: slug }),
  "transit.calendar.get": ({ slug }) => ({ network: slug, view: "week", at: "2030-05-12" }),
  "transit.calendar.block": ({ slug }) => ({ network: slug, days: [inTenDays] }),
  "transit.calendar.unblock": ({ slug }) => ({ network: slug, days: [inTenDays] }),
  "transit.directory.list": ({ brand }) => ({ brand, q: "garden", size: "50" }),
  "transit.placement.received": ({ slug }) => ({ network: slug }),
  "transit.placement.read": ({ slug, hostedId }) => ({ network: slug, placementId: hostedId }),
  "transit.placement.callOff": ({ slug, hostedId }) => ({ network: slug, placementId: hostedId, reason }),
  "transit.placement.pause": ({ slug, hostedId }) => ({ network: slug, placementId: hostedId, reason }),
  "transit.placement.resume": ({ slug, hostedId }) => ({ network: slug, placementId: hostedId, reason }),
  "transit.placement.stop": ({ slug, hostedId }) => ({
    network: slug,
    placementId: hostedId,
    cause: "owner-error",
    reason,
  }),
  "transit.placement.sent": ({ brand }) => ({ brand }),
  "transit.placement.get": ({ brand, placedId }) => ({ brand, placementId: placedId }),
  "transit.placement.cancel": ({ brand, placedId }) => ({ brand, placementId: placedId, kept: 0 }),
  "transit.placement.accept": ({ brand, placedId }) => ({ brand, placementId: placedId }),
  "transit.creative.submit": ({ brand, placedId }) => ({ brand, placementId: placedId, creative: laidWords }),
  "transit.creative.sendBack": ({ slug, hostedId, creativeHash }) => ({
    network: slug,
    placementId: hostedId,
    hash: creativeHash,
    rule: "Be kind.",
    reason,
  }),
  "transit.creative.approve": ({ slug, hostedId, creativeHash }) => ({
    network: slug,
    placementId: hostedId,
    hash: creativeHash,
  }),
  "transit.creative.refuse": ({ slug, hostedId, creativeHash }) => ({
    network: slug,
    placementId: hostedId,
    hash: creativeHash,
    reason,
  }),
  "transit.claim.file": ({ brand, placedId }) => ({
    brand,
    placementId: placedId,
    ground: "shown",
    words: reason,
  }),
  "transit.claim.offer": ({ brand, placedClaimId }) => ({ brand, placementId: placedClaimId, remedy: half }),
  "transit.claim.agree": ({ brand, placedClaimId }) => ({ brand, placementId: placedClaimId, remedy: half }),
  "transit.claim.reply": ({ slug, hostedClaimId }) => ({
    network: slug,
    placementId: hostedClaimId,
    remedy: half,
  }),
  "transit.claim.grant": ({ slug, hostedClaimId }) => ({
    network: slug,
    placementId: hostedClaimId,
    remedy: half,
  }),
  "transit.claim.open": () => undefined,
  "transit.claim.count": () => undefined,
  "transit.claim.rule": ({ hostedClaimId }) => ({
    placementId: hostedClaimId,
    ownerShare: 50,
    finding: reason,
  }),
  "transit.proposal.received": ({ slug }) => ({ network: slug }),
  "transit.proposal.read": ({ slug, receivedId }) => ({ network: slug, proposalId: receivedId }),
  "transit.proposal.accept": ({ slug, receivedId, termsHash }) => ({
    network: slug,
    proposalId: receivedId,
    hash: termsHash,
  }),
  "transit.proposal.counter": ({ slug, receivedId, termsHash }) => ({
    network: slug,
    proposalId: receivedId,
    hash: termsHash,
    ...dearer,
  }),
  "transit.proposal.extend": ({ slug, receivedId }) => ({ network: slug, proposalId: receivedId }),
  "transit.proposal.decline": ({ slug, receivedId }) => ({
    network: slug,
    proposalId: receivedId,
    because: "fit",
    reason,
  }),
  "transit.proposal.sent": ({ brand }) => ({ brand }),
  "transit.proposal.get": ({ brand, sentId }) => ({ brand, proposalId: sentId }),
  "transit.proposal.quote": ({ brand, slug, offerId }) => ({ brand, network: slug, ...wished, offerId }),
  "transit.proposal.begin": ({ brand, slug }) => ({ brand, network: slug }),
  "transit.proposal.draft": ({ brand, slug }) => ({ brand, network: slug, data: { headline: "Lamps" } }),
  "transit.proposal.submit": ({ brand, slug, offerId }) => ({
    brand,
    network: slug,
    offerId,
    ...wished,
    category: "home-and-garden",
    objective: "We would like to lend lamps.",
    link: "https://rival.example",
    claims: [],
    headline: "Lamps for all",
    body: "Nine hours of light for your beds.",
    hash: "0".repeat(64),
  }),
  "transit.proposal.reply": ({ brand, counteredId, counteredHash }) => ({
    brand,
    proposalId: counteredId,
    hash: counteredHash,
    ...dearer,
  }),
  "transit.proposal.agree": ({ brand, counteredId, counteredHash }) => ({
    brand,
    proposalId: counteredId,
    hash: counteredHash,
  }),
  "transit.proposal.withdraw": ({ brand, sentId }) => ({ brand, proposalId: sentId }),
  "transit.offer.create": ({ slug }) => ({ network: slug, ...pinned }),
  "transit.offer.change": ({ slug, offerId }) => ({ network: slug, offerId, ...pinned }),
  "transit.offer.pause": ({ slug, offerId }) => ({ network: slug, offerId }),
  "transit.offer.resume": ({ slug, offerId }) => ({ network: slug, offerId }),
};

const statuses: Record<string, string> = {
  UNAUTHORIZED: "401",
  FORBIDDEN: "403",
  NOT_FOUND: "404",
  CONFLICT: "409",
};

let it: Cast;
let here: Furnished;
let there: Furnished;
beforeAll(async () => {
  it = await cast();
  here = await furnish(it, "gardeners");
  there = await furnish(it, "kiln");
});
beforeEach(async () => {
  await it.db.delete(rateLimits);
});

const undone = new Error("undone");

/** Calls as somebody inside a transaction that never happened. */
async function answerTo(role: Role, path: string, input: unknown) {
  const key = players[role];
  const person = key ? it.who[key] : null;
  const signedIn = person && {
    sessionId: "ses_none",
    personId: person.id,
    name: person.name,
    email: person.email,
    timeZone: "UTC",
    stale: false,
    fresh: true,
    operates: operators().includes(person.email),
  };
  const actor = person ? { kind: "person" as const, personId: person.id } : { kind: "visitor" as const };
  let answer = { status: "yes", message: "", said: "" };
  await it.db
    .transaction(async (tx) => {
      const caller = createCaller({ db: tx as Db, actor, now: it.now, signedIn });
      const procedure = path
        .split(".")
        .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], caller);
      try {
        const said = await (procedure as (input: unknown) => Promise<unknown>)(input);
        answer = { ...answer, said: JSON.stringify(said) ?? "" };
      } catch (error) {
        if (!(error instanceof TRPCError)) throw error;
        answer = { status: statuses[error.code] ?? error.code, message: error.message, said: "" };
      }
      throw undone;
    })
    .catch((error) => {
      if (error !== undone) throw error;
    });
  return answer;
}

test("every procedure has its row, and every row a procedure", () => {
  expect(Object.keys(matrix).sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
  expect(Object.keys(inputs).sort()).toEqual(Object.keys(matrix).sort());
});

describe.each(Object.entries(matrix))("%s", (path, row) => {
  const cells = cellsOf(row);

  test.each(roles.map((role, column) => ({ role, cell: cells[column] })))(
    "$role: $cell",
    async ({ role, cell }) => {
      const { status, message } = await answerTo(role, path, inputs[path]?.(here));
      expect(status, message).toBe(cell);
    },
  );
});

test("no answer has a partner's words without their label", { timeout: 60_000 }, async () => {
  const telling = new Set<string>();
  for (const path of Object.keys(matrix))
    for (const role of ["visitor", "member", "owner"] as const) {
      const { said } = await answerTo(role, path, inputs[path]?.(here));
      const words = said.split("Bulbs that flower at night").length - 1;
      const labels = said.split(/"disclosure":\{[^}]*"legalName":"[^"]+"/).length - 1;
      expect(labels, `${path} to a ${role}: ${said}`).toBeGreaterThanOrEqual(words);
      if (words > 0) telling.add(path);
    }
  const items = ["listPublic", "getPublic", "next", "get", "search"].map(
    (verb) => `community.partnerItem.${verb}`,
  );
  expect([...telling]).toEqual(expect.arrayContaining(items));
});

const id = /^([a-z]{3})_[0-9a-f]{20}$/;
const idsOf = (input: unknown) =>
  Object.entries((input ?? {}) as Record<string, unknown>).filter(([, value]) => id.test(String(value)));

/** The operator acts for no network: she finds the things of all. */
const isOperators = (path: string) => cellsOf(matrix[path] ?? "")[roles.indexOf("owner")] === "403";

/** Whoever may buy may read of any listing that stands in the market: its id is nobody's secret. */
const ofTheMarket = [
  "market.approach.begin",
  "market.approach.request",
  "market.watch.add",
  "market.watch.drop",
];

/** Procedures that are told an id: asked about another network's thing, they answer as if there were none. */
const askingById = Object.keys(matrix).filter((path) => {
  if (isOperators(path) || ofTheMarket.includes(path)) return false;
  const names = Object.fromEntries(Object.keys(emptyHouse()).map((key) => [key, "xxx_00000000000000000000"]));
  return idsOf(inputs[path]?.(names as Furnished)).length > 0;
});
function emptyHouse() {
  return {
    slug: "",
    brand: "",
    brandInvitationId: "",
    brandToken: "",
    colleagueId: "",
    invitationId: "",
    sessionId: "",
    draftId: "",
    applicantId: "",
    memberId: "",
    helperId: "",
    suspendedId: "",
    appealId: "",
    spaceId: "",
    circleId: "",
    insiderId: "",
    threadId: "",
    postId: "",
    standInId: "",
    importId: "",
    runningImportId: "",
    reviewId: "",
    sourceId: "",
    failedJobId: "",
    nameId: "",
    paperId: "",
    verificationId: "",
    submittedAt: "",
    offerId: "",
    hostedId: "",
    placedId: "",
    hostedClaimId: "",
    placedClaimId: "",
    creativeHash: "",
    requestedNearId: "",
    grantedNearId: "",
    offeredNearId: "",
    counteredNearId: "",
    grantedOwnId: "",
    offeredOwnId: "",
    counteredOwnId: "",
    openListingId: "",
    bidHash: "",
    dealId: "",
    itemId: "",
    dealFindingId: "",
    diligenceId: "",
    noticeHash: "",
    receivedId: "",
    sentId: "",
    counteredId: "",
    termsHash: "",
    counteredHash: "",
  };
}

/** Somebody who may ask at all, so that only the id can be the reason of the no. */
const askerOf = (path: string) => {
  const cells = cellsOf(matrix[path] ?? "");
  const may = (["owner", "steward", "member"] as const).find((role) => cells[roles.indexOf(role)] === "yes");
  return may ?? "owner";
};

test.each(askingById)("%s answers another network's id like one that never was", async (path) => {
  const own = inputs[path]?.(here) as Record<string, unknown>;
  const theirs = inputs[path]?.(there) as Record<string, unknown>;
  for (const [key] of idsOf(own).filter(([, value]) => typeof value === "string")) {
    const foreign = await answerTo(askerOf(path), path, { ...own, [key]: theirs[key] });
    const missing = await answerTo(askerOf(path), path, {
      ...own,
      [key]: String(theirs[key]).replace(/_.*/, `_${"0".repeat(20)}`),
    });
    expect(foreign, key).toEqual(missing);
    expect(foreign.status, `${key}: ${foreign.message}`).toBe("404");
  }
});
