import { seeDelivery } from "@/gate/delivery/see";
import type { Ctx, Speaker } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { notePartnerItem } from "./note";
import { getPartnerItem } from "./reads";
import type { OneSource } from "./schema";

/** It has been in view for a second. */
export async function seePartnerItem(ctx: Ctx<Speaker>, { source }: OneSource) {
  if (!(await getPartnerItem(ctx, { source })).isMine) throw notFound("item");
  await seeDelivery(ctx, { sources: [source] });
  await notePartnerItem(ctx, { source, deed: "seen" });
}
