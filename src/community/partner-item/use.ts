import { eq } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { notFound, Refused } from "@/platform/errors";
import { partnerItems } from "../tables";
import { notePartnerItem } from "./note";
import { getPartnerItem } from "./reads";
import type { OneSource } from "./schema";

/** Hands out the code of a perk. Whoever takes it has followed the item, by the same rules as a link. */
export async function usePartnerItem(ctx: Ctx<Speaker>, { source }: OneSource) {
  const item = await getPartnerItem(ctx, { source });
  if (!item.isMine) throw notFound("item");
  const [row] = await ctx.db
    .select({ gesture: partnerItems.gesture })
    .from(partnerItems)
    .where(eq(partnerItems.source, source));
  if (row?.gesture?.kind !== "perk" || row.gesture.code === "")
    throw new Refused("conflict", "There is no code to this. Its link leads to all that it offers.");
  if (item.isOver) throw new Refused("conflict", "This has run, so its code is no longer given out.");
  await notePartnerItem(ctx, { source, deed: "followed" });
  return { code: row.gesture.code };
}
