import { eq } from "drizzle-orm";
import { stopPartnerItem } from "@/community/partner-item/stop";
import type { Ctx } from "@/identity/actor";
import { isCounted } from "../offer/policy";
import { countReport } from "../report/count";
import { placements } from "../tables";
import type { StopCause } from "./lifecycle";
import { movePlacement } from "./move";
import { dueShare, keptOnStop } from "./policy";
import type { Held } from "./reads";

type Close = { row: Held; move: "stop" | "shut"; cause: StopCause; note?: string };

/** Takes a run away for good, and says what of the price the owner keeps: by the time it ran, or by what was counted. */
export async function closePlacement(ctx: Ctx, { row, move, cause, note }: Close) {
  const { id, source, endsAt, terms } = row;
  const run = { publishedAt: row.publishedAt ?? ctx.now, endsAt, at: row.pausedAt ?? ctx.now };
  await movePlacement(ctx, { id, move, note, set: { cause, ownerShareBps: keptOnStop(cause, run) } });
  const { followed, followedEvents } = await countReport(ctx, row);
  if (cause === "community-mismatch" && isCounted(terms.model)) {
    const ownerShareBps = dueShare(terms, { people: followed, events: followedEvents });
    await ctx.db.update(placements).set({ ownerShareBps }).where(eq(placements.id, id));
  }
  await stopPartnerItem(ctx, { source });
}
