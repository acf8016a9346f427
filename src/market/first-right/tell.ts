import { eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { env } from "@/platform/env";
import { layOutSentence } from "@/platform/letter";
import { queueMail } from "@/platform/mail";
import { contactsOf } from "../approach/tell";
import { firstRights } from "../tables";

/** Tells a brand what it was promised. */
export async function tellFirstRight(ctx: Ctx<System>, { firstRightId }: { firstRightId: string }) {
  const [row] = await ctx.db
    .select({ brandId: brands.id, brand: brands.name, network: networks.name, slug: networks.slug })
    .from(firstRights)
    .innerJoin(brands, eq(brands.id, firstRights.brandId))
    .innerJoin(networks, eq(networks.id, firstRights.networkId))
    .where(eq(firstRights.id, firstRightId));
  if (!row) return;
  const { brandId: buyerId, brand, network, slug } = row;
  for (const { email } of await contactsOf(ctx, "buyer", {
    buyerId,
    ownerPersonId: null,
    ownerBrandId: null,
  }))
    await queueMail(ctx, {
      to: email,
      ...layOutSentence({
        sentence: `${network} gives ${brand} the first word.`,
        more: "Should its owner ever offer it for sale, you hear of it first, and nobody else can ask to be let in for seven days.",
        action: `See ${network}`,
        href: `${env().APP_URL}/networks/${slug}`,
        why: `You get this because you act for ${brand}, which has completed a placement there.`,
      }),
    });
}
