import { and, eq, isNull, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { invitations } from "../tables";
import type { Revoke } from "./schema";

/** The link stops working at once. */
export async function revokeInvitation(ctx: Ctx<Insider>, { invitationId }: Omit<Revoke, "network">) {
  const [row] = await ctx.db
    .update(invitations)
    .set({ revokedAt: sql`now()` })
    .where(
      and(
        eq(invitations.id, invitationId),
        eq(invitations.networkId, ctx.actor.networkId),
        isNull(invitations.revokedAt),
      ),
    )
    .returning({ id: invitations.id });
  if (!row) throw notFound("invitation");
}
