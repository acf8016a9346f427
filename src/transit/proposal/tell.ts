import { and, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Ctx } from "@/identity/actor";
import { brandPeople, brands, people } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { tellNotice } from "@/notifications/notice/tell";
import type { Db } from "@/platform/db";
import { env } from "@/platform/env";
import { deadlineWords } from "@/platform/letter";
import { queueMail } from "@/platform/mail";
import { newsOf, proposalMail } from "../emails";
import { offers, proposals } from "../tables";
import { type Side, sides } from "../terms/schema";
import type { ProposalMove } from "./lifecycle";

export type Parties = { brandId: string; ownerPersonId: string | null; ownerBrandId: string | null };
export const contact = { id: people.id, email: people.email, timeZone: people.timeZone };

/** Who answers for a side: those who act for the brand, or for the network's owner. */
export async function contactsOf(
  ctx: { db: Db },
  side: Side,
  { brandId, ownerPersonId, ownerBrandId }: Parties,
) {
  if (side === "owner" && ownerPersonId)
    return ctx.db.select(contact).from(people).where(eq(people.id, ownerPersonId));
  return ctx.db
    .select(contact)
    .from(brandPeople)
    .innerJoin(people, eq(people.id, brandPeople.personId))
    .where(
      and(
        eq(brandPeople.brandId, side === "brand" ? brandId : (ownerBrandId ?? "")),
        inArray(brandPeople.role, ["owner", "manager"]),
      ),
    );
}

const own = alias(brands, "own");

/** Tells whoever a move concerns, in a notice and by mail, with the deadline in their own zone. */
export async function tellProposal(
  ctx: Ctx,
  { proposalId, move }: { proposalId: string; move: ProposalMove },
) {
  const [row] = await ctx.db
    .select({
      networkId: networks.id,
      network: networks.name,
      networkSlug: networks.slug,
      ownerPersonId: networks.ownerPersonId,
      ownerBrandId: networks.ownerBrandId,
      brandId: own.id,
      brand: own.name,
      brandSlug: own.slug,
      offer: offers.title,
      answerBy: proposals.answerBy,
      version: proposals.version,
    })
    .from(proposals)
    .innerJoin(networks, eq(networks.id, proposals.networkId))
    .innerJoin(own, eq(own.id, proposals.brandId))
    .leftJoin(offers, eq(offers.id, proposals.offerId))
    .where(eq(proposals.id, proposalId));
  // A draft that ran out was nobody's business but its writer's.
  if (!row?.offer || !row.answerBy) return;
  for (const side of sides) {
    const path =
      side === "brand"
        ? `/brand/${row.brandSlug}/proposals/${proposalId}`
        : `/network/${row.networkSlug}/proposals/${proposalId}`;
    for (const person of await contactsOf(ctx, side, row)) {
      const until = deadlineWords(row.answerBy, person.timeZone);
      const told = newsOf(move, side, { brand: row.brand, network: row.network, offer: row.offer, until });
      if (!told) continue;
      await tellNotice(ctx, {
        personId: person.id,
        networkId: row.networkId,
        key: `proposal:${proposalId}:${move}:${row.version}`,
        sentence: told.sentence,
        href: path,
      });
      const why = `You get this because you act for ${side === "brand" ? row.brand : row.network}.`;
      const href = `${env().APP_URL}${path}`;
      await queueMail(ctx, { to: person.email, ...proposalMail({ ...told, href, why }) });
    }
  }
}
