import { eq, sql } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { whyFrozen } from "@/payments/book/reads";
import { holds } from "@/payments/tables";
import { type Db, transact } from "@/platform/db";
import { can } from "@/platform/life";
import { attempt, ringTomorrow } from "@/platform/move";
import { decideClaim } from "../claim/decide";
import { writeReport } from "../report/write";
import { placements } from "../tables";
import { chargePlacement } from "./charge";
import { dissolvePlacement } from "./dissolve";
import { endPlacement } from "./end";
import { type PlacementMove, placementLife } from "./lifecycle";
import { placement } from "./move";
import { half } from "./policy";
import { publishPlacement } from "./publish";
import { settlePlacement } from "./settle";
import { shutPlacement } from "./shut";

type Rung = { id: string; move: string };

const deeds: Record<string, (ctx: Ctx<System>, placementId: string) => Promise<unknown>> = {
  charge: (ctx, placementId) => chargePlacement(ctx, { placementId }),
  lapse: (ctx, id) => dissolvePlacement(ctx, { id, move: "lapse", ownerShareBps: 0, where: isUnpaid(id) }),
  miss: (ctx, id) => dissolvePlacement(ctx, { id, move: "miss", ownerShareBps: half }),
  silence: (ctx, id) => dissolvePlacement(ctx, { id, move: "silence", ownerShareBps: 0 }),
  publish: (ctx, placementId) => publishPlacement(ctx, { placementId }),
  shut: (ctx, placementId) => shutPlacement(ctx, { placementId }),
  end: (ctx, placementId) => endPlacement(ctx, { placementId }),
  report: (ctx, placementId) => writeReport(ctx, { placementId }),
  settle: (ctx, placementId) => settlePlacement(ctx, { placementId }),
  decide: (ctx, placementId) => decideClaim(ctx, { placementId }),
};

/** A timer rings: what nobody did happens by itself, wholly or not at all. What frozen money forbids is tried again. */
export const lapsePlacement = (ctx: Ctx<System>, { id, move }: Rung) =>
  transact(ctx, async (ctx) => {
    const deed = deeds[move];
    if (!deed) throw new Error(`nothing happens by itself that is called ${move}`);
    if (await attempt(ctx, (ctx) => deed(ctx, id))) return;
    if (await isHeldBack(ctx, id, move as PlacementMove)) await ringTomorrow(ctx, placement, { id, move });
  });

/** Money that has just come in is not late, though the word of it may still be on its way. */
const isUnpaid = (id: string) =>
  sql`not exists (select from ${holds} where ${holds.purpose} = ${id} and ${holds.state} = 'held')`;

async function isHeldBack(ctx: { db: Db }, id: string, move: PlacementMove) {
  const [row] = await ctx.db
    .select({ state: placements.state, holdId: holds.id })
    .from(placements)
    .innerJoin(holds, eq(holds.purpose, placements.id))
    .where(eq(placements.id, id));
  return row && can(placementLife, move, row.state, "system") && (await whyFrozen(ctx, row.holdId)) !== null;
}
