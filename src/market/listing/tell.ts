import { and, desc, eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { networks } from "@/networks/tables";
import { env } from "@/platform/env";
import { layOutSentence } from "@/platform/letter";
import { queueMail } from "@/platform/mail";
import { contactsOf } from "../approach/tell";
import { listingNewsOf } from "../emails";
import { listingSteps, listings } from "../tables";
import type { ListingMove } from "./lifecycle";

/** Tells a seller what happened to her listing without her. */
export async function tellListing(
  ctx: Ctx<System>,
  { listingId, move }: { listingId: string; move: ListingMove },
) {
  const [row] = await ctx.db
    .select({
      network: networks.name,
      slug: networks.slug,
      ownerPersonId: networks.ownerPersonId,
      ownerBrandId: networks.ownerBrandId,
      note: listingSteps.note,
    })
    .from(listings)
    .innerJoin(networks, eq(networks.id, listings.networkId))
    .innerJoin(listingSteps, and(eq(listingSteps.subjectId, listings.id), eq(listingSteps.move, move)))
    .where(eq(listings.id, listingId))
    .orderBy(desc(listingSteps.createdAt))
    .limit(1);
  const told = row && listingNewsOf(move, row);
  if (!told) return;
  for (const { email } of await contactsOf(ctx, "seller", { ...row, buyerId: "" }))
    await queueMail(ctx, {
      to: email,
      ...layOutSentence({
        ...told,
        action: "See how it stands",
        href: `${env().APP_URL}/network/${row.slug}/listing`,
        why: `You get this because you act for ${row.network}.`,
      }),
    });
}
