import type { Ctx, Speaker } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { notePartnerItem } from "./note";
import { getPartnerItem } from "./reads";
import type { OneSource } from "./schema";

/** Its own page was opened. */
export async function openPartnerItem(ctx: Ctx<Speaker>, { source }: OneSource) {
  if (!(await getPartnerItem(ctx, { source })).isMine) throw notFound("item");
  await notePartnerItem(ctx, { source, deed: "opened" });
}
