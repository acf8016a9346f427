import { eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { assertOwnPictures } from "@/identity/person/reads";
import { transact } from "@/platform/db";
import { allow, notFound } from "@/platform/errors";
import { mayActAs } from "../membership/policy";
import { networks } from "../tables";
import type { ChangeBranding } from "./schema";

/** Dresses the network anew. The colour is kept as given; the pages wear the nearest one that can be read. */
export const changeBranding = (
  ctx: Ctx<Insider>,
  { colour, typeface, logoId, coverId }: Omit<ChangeBranding, "network">,
) =>
  transact(ctx, async (ctx) => {
    allow(mayActAs(ctx.actor, "steward"));
    const [worn] = await ctx.db
      .select({ logoId: networks.logoId, coverId: networks.coverId })
      .from(networks)
      .where(eq(networks.id, ctx.actor.networkId))
      .for("update");
    if (!worn) throw notFound("network");
    const fresh = [logoId, coverId].filter((id) => id !== worn.logoId && id !== worn.coverId);
    await assertOwnPictures(ctx, ctx.actor.personId, fresh);
    await ctx.db
      .update(networks)
      .set({ colour, typeface, logoId, coverId })
      .where(eq(networks.id, ctx.actor.networkId));
  });
