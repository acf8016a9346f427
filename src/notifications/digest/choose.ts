import type { Ctx, Speaker } from "@/identity/actor";
import { digestPlans } from "../tables";
import type { ChooseDigest } from "./schema";

/** How often, and at which hour of her day, a member is told what she has not read here. */
export async function chooseDigest(ctx: Ctx<Speaker>, { every, hour }: Omit<ChooseDigest, "network">) {
  const { personId, networkId } = ctx.actor;
  await ctx.db
    .insert(digestPlans)
    .values({ personId, networkId, every, hour })
    .onConflictDoUpdate({ target: [digestPlans.personId, digestPlans.networkId], set: { every, hour } });
}
