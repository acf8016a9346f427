import { and, eq, inArray } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { brands, people } from "@/identity/tables";
import { inside } from "@/networks/membership/lifecycle";
import { memberships, networks } from "@/networks/tables";
import { tellNotice } from "@/notifications/notice/tell";
import { env } from "@/platform/env";
import { deadlineWords } from "@/platform/letter";
import { dueOf } from "@/platform/life";
import { queueMail } from "@/platform/mail";
import { type Hearer, hearers, placementMail, type Run } from "../emails";
import { contact, contactsOf } from "../proposal/tell";
import { offers, placements, proposals } from "../tables";
import { placementLife } from "./lifecycle";

type Tidings = {
  placementId: string;
  /** Told once under it, however often a job is tried again. */
  key: string;
  /** Since when it stands where it does. */
  since: Date;
  note: string | null;
  /** Who did it, where somebody did, and need not be told to decide. */
  by?: string;
  words: (hearer: Hearer, run: Run) => { sentence: string; more?: string | undefined } | null;
};

/** Tells whoever something concerns, in a notice and by mail, with the next date in their own zone. */
export async function informPlacement(
  ctx: Ctx<System>,
  { placementId, key, since, note, by, words }: Tidings,
) {
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
  if (!row) return;
  const { placement, network, brand, offer } = row;
  const due = dueOf(placementLife, placement.state, since, placement);
  const told = new Set<string>();
  for (const hearer of hearers) {
    const [house, path] = hearer === "brand" ? [brand, "brand"] : [network, "network"];
    const href = `/${path}/${house.slug}/placements/${placementId}`;
    const those =
      hearer === "steward"
        ? await stewardsOf(ctx, network.id)
        : await contactsOf(ctx, hearer, { brandId: brand.id, ...row.owner });
    for (const person of those) {
      if (hearer === "steward" && (told.has(person.id) || person.id === by)) continue;
      const until = due ? deadlineWords(due.at, person.timeZone) : "";
      const said = words(hearer, { brand: brand.name, network: network.name, offer, until, note });
      if (!said) continue;
      told.add(person.id);
      await tellNotice(ctx, {
        ...{ personId: person.id, networkId: network.id, href },
        ...{ key: `placement:${key}`, sentence: said.sentence },
      });
      const why =
        hearer === "steward"
          ? `You get this because you are a steward of ${network.name}.`
          : `You get this because you act for ${house.name}.`;
      const mail = { sentence: said.sentence, more: said.more, href: `${env().APP_URL}${href}`, why };
      await queueMail(ctx, { to: person.email, ...placementMail(mail) });
    }
  }
}

const stewardsOf = (ctx: Ctx<System>, networkId: string) =>
  ctx.db
    .select(contact)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        eq(memberships.networkId, networkId),
        eq(memberships.role, "steward"),
        inArray(memberships.state, [...inside]),
      ),
    );
