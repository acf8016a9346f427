import { sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import type { Currency } from "@/platform/money";
import { entries, movements } from "../tables";
import type { Line, MovementKind } from "./policy";

type Movement = {
  kind: MovementKind;
  /** What made the money move: a call, a refund, a chargeback. It does so once for each kind. */
  causeId: string;
  hold: { id: string; currency: Currency };
  lines: readonly Line[];
  /** The same movement in the provider's own list. */
  providerRef?: string | null | undefined;
};

/** Writes one movement with its entries. The database refuses what does not balance, or was written before. */
export async function postEntry(ctx: { db: Db }, { kind, causeId, hold, lines, providerRef }: Movement) {
  if (lines.length === 0) return;
  const [movement] = await ctx.db
    .insert(movements)
    .values({
      kind,
      causeId,
      holdId: hold.id,
      providerRef: providerRef ?? null,
      // One after the other, also within one transaction, which knows only the moment of its beginning.
      createdAt: sql`clock_timestamp()`,
    })
    .returning({ id: movements.id });
  if (!movement) throw new Error("a movement was not written");
  await ctx.db.insert(entries).values(
    lines.map(({ account, minor, holdId }) => ({
      movementId: movement.id,
      holdId: holdId ?? hold.id,
      account,
      currency: hold.currency,
      minor,
    })),
  );
}
