import type { SQL } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { endCustody } from "@/networks/custody/end";
import { transact } from "@/platform/db";
import { dealOf } from "../deal/reads";
import { undoDeal } from "../deal/undo";
import { moveHandover } from "./move";

type Undoing = {
  id: string;
  move: "drop" | "walk" | "lapse" | "miss" | "refund" | "forsake" | "stop";
  note?: string;
  where?: SQL;
};

/** Nothing is sold: first the seller has the network back whole, then the buyer gets the money. */
export const undoHandover = (ctx: Ctx, undoing: Undoing) =>
  transact(ctx, async (ctx) => {
    const { dealId, networkId } = await moveHandover(ctx, undoing);
    await endCustody(ctx, { networkId });
    await undoDeal(ctx, await dealOf(ctx, dealId));
  });
