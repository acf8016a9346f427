import type { SQL } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import type { PlacementMove } from "./lifecycle";
import { movePlacement } from "./move";
import { shareOutPlacement } from "./share-out";
import { vacatePlacement } from "./vacate";

type Dissolve = {
  id: string;
  move: Extract<PlacementMove, "lapse" | "miss" | "refuse" | "silence" | "giveUp" | "cancel" | "callOff">;
  ownerShareBps: number;
  note?: string | undefined;
  where?: SQL | undefined;
  otherwise?: string | undefined;
};

/** Ends what has not run: money, place and room go back in the same transaction, or none of them does. */
export const dissolvePlacement = (ctx: Ctx, { ownerShareBps, ...move }: Dissolve) =>
  transact(ctx, async (ctx) => {
    const { proposalId } = await movePlacement(ctx, { ...move, set: { ownerShareBps } });
    await shareOutPlacement(ctx, { id: move.id, ownerShareBps });
    await vacatePlacement(ctx, { proposalId });
  });
