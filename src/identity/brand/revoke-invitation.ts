import { and, eq, isNull, sql } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { allow, notFound } from "@/platform/errors";
import { brandInvitations } from "../tables";
import { mayRunTeam } from "./policy";
import type { RevokeInvitation } from "./schema";

/** The invitation stops working at once. */
export async function revokeInvitationBrand(
  ctx: Ctx<BrandActor>,
  { invitationId }: Omit<RevokeInvitation, "brand">,
) {
  allow(mayRunTeam(ctx.actor));
  const [row] = await ctx.db
    .update(brandInvitations)
    .set({ revokedAt: sql`now()` })
    .where(
      and(
        eq(brandInvitations.id, invitationId),
        eq(brandInvitations.brandId, ctx.actor.brandId),
        isNull(brandInvitations.acceptedAt),
        isNull(brandInvitations.revokedAt),
      ),
    )
    .returning({ id: brandInvitations.id });
  if (!row) throw notFound("invitation");
}
