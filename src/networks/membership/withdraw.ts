import { and, eq } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { memberships, networks } from "../tables";
import { moveMembership } from "./move";
import type { Withdraw } from "./schema";

/** Takes one's own request back, or gives back a place not yet taken up. */
export async function withdrawMembership(ctx: Ctx<Person>, { network }: Withdraw) {
  const [own] = await ctx.db
    .select({ id: memberships.id })
    .from(memberships)
    .innerJoin(networks, eq(networks.id, memberships.networkId))
    .where(and(eq(networks.slug, network), eq(memberships.personId, ctx.actor.personId)));
  if (!own) throw notFound("request");
  await moveMembership(ctx, { id: own.id, own: true, move: "withdraw" });
}
