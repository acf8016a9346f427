import { and, eq, sql } from "drizzle-orm";
import { openImport } from "@/community/import/open";
import { readImport } from "@/community/import/read";
import { runImport } from "@/community/import/run";
import { createSpace } from "@/community/space/create";
import { spaceMembers } from "@/community/tables";
import { startThread } from "@/community/thread/start";
import { brandInvitations, brands, domains, names, people, sessions, verifications } from "@/identity/tables";
import { paperScope } from "@/identity/verification/reads";
import { beginDiligence } from "@/market/diligence/begin";
import { dealFindings, deals, diligenceItems, documents, questions } from "@/market/tables";
import { saveDraft } from "@/networks/draft/save";
import { createInvitation } from "@/networks/invitation/create";
import { placeMembership } from "@/networks/membership/place";
import { appeals, invitations, memberships } from "@/networks/tables";
import { namePayee } from "@/payments/payee/name";
import { findings, freezes, holds, payments, refunds, transfers } from "@/payments/tables";
import type { Db } from "@/platform/db";
import { newId } from "@/platform/ids";
import { hashSecret } from "@/platform/secrets";
import { files } from "@/platform/tables";
import { createOffer } from "@/transit/offer/create";
import { layApproaches, layListing } from "./approaches";
import type { Cast } from "./cast";
import { written } from "./export";
import { itemOf, layHandover, noticeOf } from "./handovers";
import { layClaim, layPlacement } from "./laid";
import { pinnedPost } from "./offers";
import { letPartnerIn } from "./partnered";
import { layProposal } from "./proposals";

/** One of each thing that a procedure may be asked about, in a network of the cast. */
export async function furnish(it: Cast, where: "gardeners" | "kiln") {
  const network = it[where];
  const owner = where === "gardeners" ? it.asFay : it.asOtto;
  await createInvitation(owner, { maxUses: 3, days: 7, note: "" });
  const [invitation] = await it.db.select().from(invitations).where(eq(invitations.networkId, network.id));
  const [session] = await it.db
    .insert(sessions)
    .values({
      personId: where === "gardeners" ? it.who.bram.id : it.who.otto.id,
      tokenHash: where,
      host: "localhost",
      expiresAt: new Date(Date.now() + 86_400_000),
    })
    .returning();
  const brand = where === "gardeners" ? it.fern : it.rival;
  const brandToken = `to ${brand.slug}`;
  const [asked] = await it.db
    .insert(brandInvitations)
    .values({
      brandId: brand.id,
      email: "bram@example.org",
      role: "manager",
      invitedBy: where === "gardeners" ? it.who.fay.id : it.who.otto.id,
      tokenHash: hashSecret(brandToken),
      expiresAt: new Date(Date.now() + 86_400_000),
    })
    .returning();
  const [paper] = await it.db
    .insert(files)
    .values({
      scope: paperScope(brand.id),
      contentType: "application/pdf",
      bytes: 9,
      createdBy: it.who.fay.id,
    })
    .returning();
  const [verification] = await it.db
    .insert(verifications)
    .values({
      brandId: brand.id,
      state: "submitted",
      legalName: `${brand.name} Ltd`,
      registration: "Companies House 123",
      papers: [],
      submittedAt: it.now,
    })
    .returning();
  await it.db
    .insert(domains)
    .values({ brandId: brand.id, name: `${brand.slug}.example.org`, token: "token" });
  const [doubtful] = await it.db
    .insert(names)
    .values({
      kind: "brand",
      subjectId: `somebody beside ${brand.slug}`,
      ownerId: it.who.nell.id,
      name: "Fern and Co",
      slug: "fern-and-company",
      skeletons: [],
      loose: [],
      state: "review",
    })
    .returning();
  const draft = await saveDraft(it.asPerson(where === "gardeners" ? "bram" : "otto"), {
    data: { name: "Dawn" },
  });
  const appeal = await appealOfSomebodyRemoved(it, network);
  const shed = await createSpace(owner, { name: "The shed", purpose: "", access: "members" });
  const circle = await createSpace(owner, { name: "The circle", purpose: "", access: "invited" });
  const insider = where === "gardeners" ? it.member.cleo : it.member.otto;
  await it.db
    .insert(spaceMembers)
    .values({ networkId: network.id, spaceId: circle.id, membershipId: insider.id })
    .onConflictDoNothing();
  const thread = await startThread(where === "gardeners" ? it.asBram : it.asOtto, {
    spaceId: shed.id,
    title: "Rakes",
    body: "Which one?",
  });
  const email = where === "gardeners" ? "bram@example.org" : "otto@example.org";
  await placeMembership(it, { networkId: network.id, people: [{ key: "elsewhere:1", name: "B.", email }] });
  const [standIn] = await it.db
    .select()
    .from(memberships)
    .where(and(eq(memberships.networkId, network.id), eq(memberships.state, "placeholder")));
  const list = await written("Email,Basis\numa@example.org,consent\n", "members.csv");
  const begin = async () => {
    const reading = await readImport(list);
    return openImport(owner, { id: newId("import"), fileName: "members.csv", path: list, reading });
  };
  const { importId } = await begin();
  const running = await begin();
  await runImport(owner, running);
  const { offerId } = await createOffer(owner, pinnedPost);
  const elsewhere = it[where === "gardeners" ? "kiln" : "gardeners"];
  const rival = where === "gardeners" ? it.rival : it.fern;
  const received = await layProposal(it, {
    to: network.id,
    by: rival.id,
    from: it.who.otto.id,
    state: "submitted",
  });
  const lay = (state: "submitted" | "countered") =>
    layProposal(it, { to: elsewhere.id, by: brand.id, from: it.who.fay.id, state });
  const [sent, countered] = [await lay("submitted"), await lay("countered")];
  const hosted = { to: network.id, by: rival.id, from: it.who.otto.id };
  const placed = { to: elsewhere.id, by: brand.id, from: it.who.fay.id };
  const { placementId: hostedId, creativeHash } = await layPlacement(it, {
    ...hosted,
    state: "creative_review",
  });
  const { placementId: placedId } = await layPlacement(it, { ...placed, state: "booked" });
  const hostedClaimId = await layClaim(it, { ...hosted, remedyBy: "brand" });
  const placedClaimId = await layClaim(it, { ...placed, remedyBy: "owner" });
  const [seller, hostOfSent] = [owner.actor.personId, it.who.nell.id];
  const near = await layApproaches(it, {
    ...{ ...hosted, seller },
    states: ["requested", "granted", "offered", "countered"] as const,
  });
  const own = await layApproaches(it, {
    ...{ ...placed, seller: hostOfSent },
    states: ["granted", "offered", "countered"] as const,
  });
  const [question] = await it.db
    .insert(questions)
    .values({ approachId: near.offered.approachId, words: "Who pays for the domain?", askedBy: hostOfSent })
    .returning();
  const openListingId = await layListing(it, { of: elsewhere.id, by: hostOfSent });
  if (!invitation || !session || !asked || !standIn || !paper || !verification || !doubtful)
    throw new Error("the house is not furnished");
  return {
    slug: network.slug,
    brand: brand.slug,
    brandInvitationId: asked.id,
    brandToken,
    paperId: paper.id,
    verificationId: verification.id,
    nameId: doubtful.id,
    submittedAt: it.now.toISOString(),
    colleagueId: where === "gardeners" ? it.who.theo.id : it.who.otto.id,
    invitationId: invitation.id,
    sessionId: session.id,
    draftId: draft.id,
    applicantId: where === "gardeners" ? it.member.dov.id : it.member.otto.id,
    memberId: where === "gardeners" ? it.member.bram.id : it.member.otto.id,
    helperId: where === "gardeners" ? it.member.gus.id : it.member.otto.id,
    appealId: appeal.id,
    suspendedId: where === "gardeners" ? it.member.rosa.id : it.member.otto.id,
    spaceId: shed.id,
    circleId: circle.id,
    insiderId: insider.id,
    threadId: thread.threadId,
    postId: thread.id,
    standInId: standIn.id,
    importId,
    runningImportId: running.importId,
    failedJobId: await failedJob(it.db),
    offerId,
    ...{ hostedId, placedId, hostedClaimId, placedClaimId, creativeHash },
    requestedNearId: near.requested.approachId,
    grantedNearId: near.granted.approachId,
    offeredNearId: near.offered.approachId,
    counteredNearId: near.countered.approachId,
    grantedOwnId: own.granted.approachId,
    offeredOwnId: own.offered.approachId,
    counteredOwnId: own.countered.approachId,
    bidHash: near.offered.hash,
    questionId: question?.id ?? "",
    openListingId,
    receivedId: received.proposalId,
    sentId: sent.proposalId,
    counteredId: countered.proposalId,
    termsHash: received.hash,
    counteredHash: countered.hash,
    ...(await laySale(it, where)),
    ...(await letPartnerIn(it, where)),
    ...(await moveMoney(it, where)),
  };
}

/** A sale whose money is held, to a brand of which nobody of the cast is. */
async function laySale(it: Cast, where: "gardeners" | "kiln") {
  const [buyer] = await it.db
    .insert(brands)
    .values({ slug: `buyer-of-${where}`, name: "Moth & Moon" })
    .returning();
  if (!buyer) throw new Error("nobody buys");
  const ours = where === "gardeners";
  const { dealId, handoverId } = await layHandover(it, {
    ...{ of: it[where].id, by: ours ? it.who.fay.id : it.who.otto.id, to: buyer.id },
    listed: "withdrawn",
    seller: ours ? { sellerBrandId: it.fern.id } : { sellerPersonId: it.who.otto.id },
  });
  const { id: itemId } = await itemOf(it, handoverId, "brand");
  await beginDiligence(it.asSystem, { dealId });
  const [item] = await it.db.select().from(diligenceItems).where(eq(diligenceItems.dealId, dealId));
  const [finding] = await it.db
    .insert(dealFindings)
    .values({ dealId, kind: "income", weight: "note", words: "It earns less.", createdBy: it.who.otto.id })
    .returning();
  return {
    documentId: await layDocument(it, dealId),
    ...{ dealId, itemId, diligenceId: item?.id ?? "", dealFindingId: finding?.id ?? "" },
    noticeHash: (await noticeOf(it, handoverId)).hash,
  };
}

/** Something that lies in the data room of a sale. */
async function layDocument({ db, who }: Cast, dealId: string) {
  const [deal] = await db.select().from(deals).where(eq(deals.id, dealId));
  const [file] = await db
    .insert(files)
    .values({ scope: "room", contentType: "application/pdf", bytes: 5, createdBy: who.fay.id })
    .returning();
  const [document] = await db
    .insert(documents)
    .values({
      ...{ listingId: deal?.listingId ?? "", folder: "figures", title: "Accounts" },
      ...{ fileId: file?.id ?? "", addedBy: who.fay.id },
    })
    .returning();
  return document?.id ?? "";
}

/** Money that is held, a transfer that was refused, a finding and a freeze. */
async function moveMoney({ db, fern, rival, who }: Cast, where: "gardeners" | "kiln") {
  const ours = where === "gardeners";
  const payeeId = await namePayee({ db }, ours ? { brandId: fern.id } : { personId: who.otto.id });
  const [hold] = await db
    .insert(holds)
    .values({
      purpose: `a placement in the ${where}`,
      brandId: ours ? fern.id : rival.id,
      payeeId,
      currency: "eur",
      price: 50_000,
      fee: 2_500,
      tax: 0,
      commissionBps: 1_000,
      description: "A pinned post",
      backTo: "/",
      state: "held",
      payBy: new Date(),
    })
    .returning();
  const holdId = hold?.id ?? "";
  const [payment] = await db
    .insert(payments)
    .values({ holdId, method: "card", amount: 100, currency: "eur", state: "late" })
    .returning();
  const paymentId = payment?.id ?? "";
  const [transfer] = await db
    .insert(transfers)
    .values({ holdId, paymentId, payeeId, amount: 100, currency: "eur", state: "refused" })
    .returning();
  const [refund] = await db
    .insert(refunds)
    .values({ holdId, paymentId, amount: 100, currency: "eur", state: "returned" })
    .returning();
  const [finding] = await db
    .insert(findings)
    .values({ kind: "balance", subjectId: where, sentence: "It differs." })
    .returning();
  const [freeze] = await db
    .insert(freezes)
    .values({ holdId, reason: "operator", causeId: where, note: "A drill.", by: "system:test" })
    .returning();
  return {
    holdId,
    transferId: transfer?.id ?? "",
    refundId: refund?.id ?? "",
    findingId: finding?.id ?? "",
    freezeId: freeze?.id ?? "",
  };
}

/** A job that has failed for good. */
export async function failedJob(db: Db) {
  const [job] = await db.execute<{ id: string }>(sql`
    select id::text from graphile_worker.add_job('no-such-job', max_attempts => 1)`);
  if (!job) throw new Error("no job was made");
  await db.execute(sql`
    update graphile_worker._private_jobs set attempts = 1, last_error = 'the wind' where id = ${job.id}::bigint`);
  return job.id;
}

/** None of the cast may be the one: their own rows stand for people who are in. */
async function appealOfSomebodyRemoved({ db }: Cast, { id: networkId, slug }: { id: string; slug: string }) {
  const name = "Ivo Gray";
  const [ivo] = await db
    .insert(people)
    .values({ name, email: `ivo@${slug}.example` })
    .returning();
  const [removed] = await db
    .insert(memberships)
    .values({ networkId, personId: ivo?.id ?? null, name, state: "removed" })
    .returning();
  const said = { networkId, membershipId: removed?.id ?? "", about: "", words: "It was somebody else." };
  const [appeal] = await db.insert(appeals).values(said).returning();
  if (!appeal) throw new Error("nobody appeals");
  return appeal;
}

export type Furnished = Awaited<ReturnType<typeof furnish>>;
