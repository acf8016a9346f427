import { sql } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { invitations } from "../tables";
import { usableBy } from "./reads";

/** Uses an invitation once, or says no: one guarded UPDATE, so the last use is never given twice. */
export async function redeemInvitation(
  ctx: Ctx<Person>,
  { networkId, token }: { networkId: string; token: string },
) {
  const [used] = await ctx.db
    .update(invitations)
    .set({ uses: sql`${invitations.uses} + 1` })
    .where(usableBy(ctx.actor.personId, networkId, token))
    .returning({ id: invitations.id });
  if (!used) {
    throw new Refused(
      "conflict",
      "This invitation does not work any more, or is for another address. Ask whoever sent it for a new one.",
    );
  }
  return used.id;
}
