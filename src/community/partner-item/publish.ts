import type { Ctx } from "@/identity/actor";
import { renderPartner } from "../post/render";
import { partnerItems } from "../tables";
import { partnerItemOf } from "./reads";
import type { PublishPartnerItem } from "./schema";

/** Puts the approved words where members may meet them, once. Who meets them, the gate's deliveries say. */
export async function publishPartnerItem(ctx: Ctx, { link, picture, ...item }: PublishPartnerItem) {
  const [row] = await ctx.db
    .insert(partnerItems)
    .values({
      ...item,
      ...renderPartner(item.body),
      linkHref: link.href,
      linkText: link.text,
      pictureId: picture?.file ?? null,
      pictureAlt: picture?.alt ?? null,
      createdAt: ctx.now,
    })
    .onConflictDoNothing({ target: partnerItems.source })
    .returning({ id: partnerItems.id });
  return { itemId: row?.id ?? (await partnerItemOf(ctx, item.source)).id };
}
