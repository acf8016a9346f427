import type { Ctx } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { notFrozen, whyFrozen } from "../book/reads";
import { type Hold, letOutHold } from "../hold/move";
import { lockSale } from "./lock";

const unpaid = new Refused(
  "conflict",
  "The price of this sale is not held, so none of it can be paid to anybody.",
);

/**
 * The whole price of a sale, moved to one end: null when it came to this end before. A freeze of the deposit that is a
 * part of it holds it back too.
 */
export async function letOutSale(
  ctx: Ctx,
  { purpose, move }: { purpose: string; move: "release" | "refund" | "split" },
): Promise<Hold | null> {
  const { deposit, closing } = await lockSale(ctx, purpose);
  const ends = { release: "released", refund: "refunded", split: "split" } as const;
  if (closing?.state === ends[move]) return null;
  if (closing?.state !== "held") throw unpaid;
  const frozen = deposit && (await whyFrozen(ctx, deposit.id));
  if (frozen) throw new Refused("conflict", `This money is frozen for now. ${frozen}`);
  return letOutHold(ctx, closing.id, move, deposit && notFrozen(deposit.id));
}
