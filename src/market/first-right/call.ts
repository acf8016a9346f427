import { and, eq, isNotNull } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { env } from "@/platform/env";
import { deadlineWords, layOutSentence } from "@/platform/letter";
import { queueMail } from "@/platform/mail";
import { contactsOf } from "../approach/tell";
import type { ListingMove } from "../listing/lifecycle";
import { firstRights, listings } from "../tables";
import { isPromisedTo } from "./reads";

/** Calls those who have earned the first word. Which network it is they read, as everybody, when they are let in. */
export async function callFirstRight(
  ctx: Ctx<System>,
  { listingId, move }: { listingId: string; move: ListingMove },
) {
  if (move !== "verify") return;
  const called = await ctx.db
    .selectDistinct({ id: brands.id, name: brands.name, slug: brands.slug, until: listings.firstOfferUntil })
    .from(listings)
    .innerJoin(networks, eq(networks.id, listings.networkId))
    .innerJoin(firstRights, eq(firstRights.networkId, networks.id))
    .innerJoin(brands, eq(brands.id, firstRights.brandId))
    .where(and(eq(listings.id, listingId), isNotNull(listings.firstOfferUntil), isPromisedTo(brands.id)));
  for (const { id: buyerId, name, slug, until } of called)
    for (const { email, timeZone } of await contactsOf(ctx, "buyer", {
      buyerId,
      ownerPersonId: null,
      ownerBrandId: null,
    }))
      await queueMail(ctx, {
        to: email,
        ...layOutSentence({
          sentence: "A network that has given you the first word is for sale.",
          more: `Until ${until && deadlineWords(until, timeZone)} nobody else can ask to be let in. You see its figures now, and read its name when its owner has let you in.`,
          action: "Look at it",
          href: `${env().APP_URL}/listings/${listingId}?as=${slug}`,
          why: `You get this because you act for ${name}.`,
        }),
      });
}
