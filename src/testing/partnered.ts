import { sql } from "drizzle-orm";
import { deliveries, disclosures, reviewSeats, reviews } from "@/gate/tables";
import { newId } from "@/platform/ids";
import type { Cast } from "./cast";

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
  return { reviewId: review.id, sourceId };
}
