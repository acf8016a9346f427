import { and, eq, inArray } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { memberships } from "@/networks/tables";
import { closeVote } from "@/networks/vote/close";
import { days, later } from "@/platform/time";
import { handovers } from "../tables";
import { moveHandover } from "./move";
import { type Counts, isTooMany, transferDays } from "./policy";
import { countsOf, holdHandover } from "./reads";

const why = ({ exits, objections, active }: Counts) =>
  isTooMany({ exits, objections, active })
    ? `${exits} left and ${objections} objected, of ${active} who were active: that is more than a tenth.`
    : "The vote that the charter asks for has not passed.";

/**
 * Members have had their time: the seller may hand over, unless too many have gone or objected, or the vote that the
 * charter asks for has not said yes.
 */
export async function weighHandover(ctx: Ctx<System>, { id }: { id: string }) {
  const row = await holdHandover(ctx, { id });
  if (row.state !== "notice") return;
  await closeVote(ctx, row);
  const counts = await countsOf(ctx, row);
  if (isTooMany(counts) || counts.vote === "failed")
    await moveHandover(ctx, { id, move: "breach", note: why(counts) });
  else await moveHandover(ctx, { id, move: "pass", set: { deliverBy: later(ctx.now, days(transferDays)) } });
}

/** The buyer need not wait for the end of the notice to learn that too many go: looked at after every exit, and often. */
export async function weighEveryHandover(ctx: Ctx<System>) {
  const open = await ctx.db.select({ id: handovers.id }).from(handovers).where(eq(handovers.state, "notice"));
  for (const { id } of open) await weighEarlyHandover(ctx, { id });
}

async function weighEarlyHandover(ctx: Ctx<System>, { id }: { id: string }) {
  const row = await holdHandover(ctx, { id });
  if (row.state !== "notice") return;
  const counts = await countsOf(ctx, row);
  if (!isTooMany(counts)) return;
  await closeVote(ctx, row);
  await moveHandover(ctx, { id, move: "breach", note: why(counts) });
}

/** Somebody has left, was sent away, or objects: nobody waits for the next round to count her. */
export async function weighExitHandover(ctx: Ctx<System>, { membershipId }: { membershipId: string }) {
  const rows = await ctx.db
    .select({ id: handovers.id })
    .from(handovers)
    .innerJoin(memberships, eq(memberships.networkId, handovers.networkId))
    .where(and(eq(memberships.id, membershipId), inArray(handovers.state, ["notice"])));
  for (const { id } of rows) await weighEarlyHandover(ctx, { id });
}
