import { and, eq } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { env } from "@/platform/env";
import { sign } from "@/platform/secrets";
import { digestPlans } from "../tables";
import { usual } from "./schema";

export const digestPurpose = "unsubscribe-digest";

/** How this member is told what she has not read here. */
export async function ownDigest(ctx: Ctx<Speaker>) {
  const [plan] = await ctx.db
    .select({ every: digestPlans.every, hour: digestPlans.hour })
    .from(digestPlans)
    .where(and(eq(digestPlans.personId, ctx.actor.personId), eq(digestPlans.networkId, ctx.actor.networkId)));
  return plan ?? usual;
}

/** The address that ends a digest with one POST, and shows a page without effect to whoever only looks. */
export const stopAddress = (networkId: string, personId: string) =>
  `${env().APP_URL}/api/unsubscribe/${sign(digestPurpose, `${networkId}~${personId}`)}`;
