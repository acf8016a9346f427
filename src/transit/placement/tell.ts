import { and, desc, eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { placementNewsOf } from "../emails";
import { placementSteps } from "../tables";
import { informPlacement } from "./inform";
import type { PlacementMove } from "./lifecycle";

type Moved = { placementId: string; move: PlacementMove };

/** Tells whoever a step concerns. */
export async function tellPlacement(ctx: Ctx<System>, { placementId, move }: Moved) {
  const [step] = await ctx.db
    .select()
    .from(placementSteps)
    .where(and(eq(placementSteps.subjectId, placementId), eq(placementSteps.move, move)))
    .orderBy(desc(placementSteps.createdAt))
    .limit(1);
  if (!step) return;
  const { id: key, createdAt: since, note, by } = step;
  await informPlacement(ctx, {
    ...{ placementId, key, since, note, by },
    words: (hearer, run) => placementNewsOf(move, hearer, run),
  });
}
