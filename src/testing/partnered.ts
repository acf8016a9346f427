import { sql } from "drizzle-orm";
import { publishPartnerItem } from "@/community/partner-item/publish";
import { deliveries, disclosures, reviewSeats, reviews } from "@/gate/tables";
import { newId } from "@/platform/ids";
import type { Cast } from "./cast";

/** What a partner of the cast says. */
export const bulbs = (now: Date) => ({
  spaceId: null,
  category: "home-and-garden" as const,
  place: "feed" as const,
  title: "Bulbs that flower at night",
  body: "Plant them **now**, and sit outside in June.",
  link: { href: "https://rival.example/bulbs?from=trellis", text: "See the bulbs" },
  picture: null,
  gesture: null,
  hash: "a".repeat(64),
  endsAt: new Date(now.getTime() + 3 * 86_400_000),
});

/** A partner before a network of the cast: one member sits on a review, and has met another item of theirs. */
export async function letPartnerIn(it: Cast, where: "gardeners" | "kiln") {
  const networkId = it[where].id;
  const { id: membershipId, personId } = where === "gardeners" ? it.member.bram : it.member.otto;
  const brandId = where === "gardeners" ? it.rival.id : it.fern.id;
  const disclosure = { legalName: "Partner Ltd", given: "money", writtenBy: "network" } as const;
  const [label] = await it.db
    .insert(disclosures)
    .values({ brandId, ...disclosure })
    .returning();
  const [review] = await it.db
    .insert(reviews)
    .values({
      networkId,
      brandId,
      subject: newId("proposal"),
      decides: { by: "panel" },
      summary: {
        title: "a pinned post",
        brief: "Bulbs that flower at night.",
        money: "€200 to €500",
        when: "12 May 2027",
        disclosure,
      },
      closesAt: sql`now() + interval '72 hours'`,
    })
    .returning();
  if (!review || !label || !personId) throw new Error("the partner was not let in");
  await it.db
    .insert(reviewSeats)
    .values({ reviewId: review.id, networkId, membershipId, lot: sql`gen_random_uuid()` });
  const sourceId = newId("placement");
  await it.db.insert(deliveries).values({
    networkId,
    membershipId,
    personId,
    source: sourceId,
    campaign: sourceId,
    brandId,
    disclosureId: label.id,
    category: "home-and-garden",
    seenAt: it.now,
  });
  await publishPartnerItem(it.asSystem, {
    ...bulbs(it.now),
    source: sourceId,
    networkId,
    brandId,
    disclosureId: label.id,
  });
  return { reviewId: review.id, sourceId };
}
