import { and, asc, eq, ne } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { shareWayOut } from "../book/reads";
import type { Hold } from "../hold/move";
import { holds } from "../tables";

export type Sale = { deposit: Hold | undefined; closing: Hold | undefined };

/** Both sums of a sale, held until the transaction ends, in the order in which everybody takes them. The door comes before. */
export async function lockSale(ctx: Ctx, purpose: string): Promise<Sale> {
  await shareWayOut(ctx);
  const rows = await ctx.db
    .select()
    .from(holds)
    .where(and(eq(holds.purpose, purpose), ne(holds.kind, "partnership")))
    .orderBy(asc(holds.id))
    .for("update");
  const ofKind = (kind: Hold["kind"]) => rows.find((row) => row.kind === kind);
  return { deposit: ofKind("deposit"), closing: ofKind("closing") };
}
