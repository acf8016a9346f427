import { and, eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { memberships } from "../tables";
import { hasRole } from "./policy";
import { visibleTo } from "./reads";
import type { Assign } from "./schema";

/** Says who will answer a request, or nobody. */
export async function assignMembership(
  ctx: Ctx<Insider>,
  { membershipId, assigneeId }: Omit<Assign, "network">,
) {
  if (assigneeId) {
    const [assignee] = await ctx.db
      .select({ role: memberships.role })
      .from(memberships)
      .where(and(visibleTo(ctx.actor), eq(memberships.id, assigneeId)));
    const may =
      assignee &&
      hasRole({ ...ctx.actor, kind: "member", role: assignee.role, membershipId: assigneeId }, "gatekeeper");
    if (!may) throw notFound("gatekeeper");
  }
  const [row] = await ctx.db
    .update(memberships)
    .set({ assigneeId })
    .where(and(visibleTo(ctx.actor), eq(memberships.id, membershipId), eq(memberships.state, "applied")))
    .returning({ id: memberships.id });
  if (!row) throw notFound("request");
}
