import { desc, eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { tellNotice } from "@/notifications/notice/tell";
import { env } from "@/platform/env";
import { dueOf } from "@/platform/life";
import { queueMail } from "@/platform/mail";
import { deadlineWords, placementMail, placementNewsOf } from "../emails";
import { contactsOf } from "../proposal/tell";
import { offers, placementSteps, placements, proposals } from "../tables";
import { sides } from "../terms/schema";
import { type PlacementMove, placementLife } from "./lifecycle";

type Moved = { placementId: string; move: PlacementMove };

/** Tells whoever a step concerns, in a notice and by mail, with the next date in their own zone. */
export async function tellPlacement(ctx: Ctx<System>, { placementId, move }: Moved) {
  const [row] = await ctx.db
    .select({
      placement: placements,
      network: { id: networks.id, slug: networks.slug, name: networks.name },
      owner: { ownerPersonId: networks.ownerPersonId, ownerBrandId: networks.ownerBrandId },
      brand: { id: brands.id, slug: brands.slug, name: brands.name },
      offer: offers.title,
    })
    .from(placements)
    .innerJoin(networks, eq(networks.id, placements.networkId))
    .innerJoin(brands, eq(brands.id, placements.brandId))
    .innerJoin(proposals, eq(proposals.id, placements.proposalId))
    .innerJoin(offers, eq(offers.id, proposals.offerId))
    .where(eq(placements.id, placementId));
  const step = await lastStep(ctx, placementId, move);
  if (!row || !step) return;
  const { placement, network, brand, offer } = row;
  const due = dueOf(placementLife, placement.state, step.at, placement);
  for (const side of sides) {
    const [house, path] = side === "brand" ? [brand, "brand"] : [network, "network"];
    const href = `/${path}/${house.slug}/placements/${placementId}`;
    for (const person of await contactsOf(ctx, side, { brandId: brand.id, ...row.owner })) {
      const until = due ? deadlineWords(due.at, person.timeZone) : "";
      const about = { brand: brand.name, network: network.name, offer, until, note: step.note };
      const told = placementNewsOf(move, side, about);
      if (!told) continue;
      await tellNotice(ctx, {
        personId: person.id,
        networkId: network.id,
        key: `placement:${step.id}`,
        sentence: told.sentence,
        href,
      });
      const why = `You get this because you act for ${house.name}.`;
      await queueMail(ctx, {
        to: person.email,
        ...placementMail({ ...told, href: `${env().APP_URL}${href}`, why }),
      });
    }
  }
}

async function lastStep(ctx: Ctx, placementId: string, move: PlacementMove) {
  const steps = await ctx.db
    .select({
      id: placementSteps.id,
      move: placementSteps.move,
      note: placementSteps.note,
      at: placementSteps.createdAt,
    })
    .from(placementSteps)
    .where(eq(placementSteps.subjectId, placementId))
    .orderBy(desc(placementSteps.createdAt));
  return steps.find((step) => step.move === move);
}
