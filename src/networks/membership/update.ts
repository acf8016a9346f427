import { eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { memberships } from "../tables";
import type { Update } from "./schema";

/** How one appears in this network: a name and a few words of one's own, apart from every other network. */
export async function updateMembership(
  ctx: Ctx<Insider & { membershipId: string }>,
  { name, headline, bio }: Omit<Update, "network">,
) {
  await ctx.db
    .update(memberships)
    .set({ name, headline, bio })
    .where(eq(memberships.id, ctx.actor.membershipId));
}
