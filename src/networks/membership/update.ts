import { eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { assertOwnPictures } from "@/identity/person/reads";
import { memberships } from "../tables";
import type { Update } from "./schema";

/** How one appears in this network: a name, a few words and a picture of one's own, apart from every other network. */
export async function updateMembership(
  ctx: Ctx<Insider & { membershipId: string }>,
  { name, headline, bio, pictureId }: Omit<Update, "network">,
) {
  const { personId, networkId } = ctx.actor;
  await assertOwnPictures(ctx, personId, [pictureId ?? null], `network:${networkId}`);
  await ctx.db
    .update(memberships)
    .set({ name, headline, bio, ...(pictureId !== undefined && { pictureId }) })
    .where(eq(memberships.id, ctx.actor.membershipId));
}
