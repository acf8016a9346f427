import type { Ctx, Insider, Speaker } from "@/identity/actor";
import { notePartnerItem } from "./note";
import { getPartnerItem } from "./reads";
import type { OneSource } from "./schema";

/** Where the link of an item leads: to the address that was approved. A member before whom it was put is counted. */
export async function followPartnerItem(ctx: Ctx<Insider>, { source }: OneSource) {
  const item = await getPartnerItem(ctx, { source });
  const { membershipId } = ctx.actor;
  if (item.isMine && membershipId) {
    const actor: Speaker = { ...ctx.actor, membershipId };
    await notePartnerItem({ ...ctx, actor }, { source, deed: "followed" });
  }
  return { href: item.link.href };
}
