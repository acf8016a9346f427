import { eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { tellNotice } from "@/notifications/notice/tell";
import { env } from "@/platform/env";
import { layOutSentence } from "@/platform/letter";
import { queueMail } from "@/platform/mail";
import { approaches } from "../tables";
import type { Side } from "./policy";
import { contactsOf } from "./tell";

type News = { sentence: string; more?: string };
type Told = {
  approachId: string;
  side: Side;
  /** What is told at most once to each. */
  key: string;
  news: (names: { buyer: string; network: string }) => News;
};

/** Tells one side of an approach, whose buyer was let in, by mail and in a notice. */
export async function tellSideApproach(ctx: Ctx<System>, { approachId, side, key, news }: Told) {
  const [row] = await ctx.db
    .select({
      ...{ buyer: brands.name, brand: brands.slug, buyerId: brands.id },
      ...{ network: networks.name, slug: networks.slug, networkId: networks.id },
      ...{ ownerPersonId: networks.ownerPersonId, ownerBrandId: networks.ownerBrandId },
    })
    .from(approaches)
    .innerJoin(networks, eq(networks.id, approaches.networkId))
    .innerJoin(brands, eq(brands.id, approaches.brandId))
    .where(eq(approaches.id, approachId));
  if (!row) return;
  const { buyer, brand, network, slug, networkId } = row;
  const path = `${side === "buyer" ? `/brand/${brand}` : `/network/${slug}`}/approaches/${approachId}#questions`;
  const told = news({ buyer, network });
  for (const { id: personId, email } of await contactsOf(ctx, side, row)) {
    await tellNotice(ctx, { personId, networkId, key, sentence: told.sentence, href: path });
    const why = `You get this because you act for ${side === "buyer" ? buyer : network}.`;
    const mail = { ...told, href: `${env().APP_URL}${path}`, action: "Read it on your desk", why };
    await queueMail(ctx, { to: email, ...layOutSentence(mail) });
  }
}
