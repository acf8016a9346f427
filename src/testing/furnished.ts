import { eq } from "drizzle-orm";
import { createSpace } from "@/community/space/create";
import { spaceMembers } from "@/community/tables";
import { startThread } from "@/community/thread/start";
import { brandInvitations, sessions } from "@/identity/tables";
import { saveDraft } from "@/networks/draft/save";
import { createInvitation } from "@/networks/invitation/create";
import { invitations } from "@/networks/tables";
import { hashSecret } from "@/platform/secrets";
import type { Cast } from "./cast";

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
  const draft = await saveDraft(it.asPerson(where === "gardeners" ? "bram" : "otto"), {
    data: { name: "Dawn" },
  });
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
  if (!invitation || !session || !asked) throw new Error("the house is not furnished");
  return {
    slug: network.slug,
    brand: brand.slug,
    brandInvitationId: asked.id,
    brandToken,
    colleagueId: where === "gardeners" ? it.who.theo.id : it.who.otto.id,
    invitationId: invitation.id,
    sessionId: session.id,
    draftId: draft.id,
    applicantId: where === "gardeners" ? it.member.dov.id : it.member.otto.id,
    memberId: where === "gardeners" ? it.member.bram.id : it.member.otto.id,
    helperId: where === "gardeners" ? it.member.gus.id : it.member.otto.id,
    suspendedId: where === "gardeners" ? it.member.rosa.id : it.member.otto.id,
    spaceId: shed.id,
    circleId: circle.id,
    insiderId: insider.id,
    threadId: thread.threadId,
    postId: thread.id,
  };
}

export type Furnished = Awaited<ReturnType<typeof furnish>>;
