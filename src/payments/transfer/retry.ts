import { and, eq } from "drizzle-orm";
import type { Ctx, Operator } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { shareWayOut } from "../book/reads";
import { transfers } from "../tables";
import type { Retry } from "./schema";
import { wakeTransfer } from "./wake";

/** The provider said no once; an operator has found out why, and lets it be asked again. */
export const retryTransfer = (ctx: Ctx<Operator>, { transferId }: Retry) =>
  transact(ctx, async (ctx) => {
    await shareWayOut(ctx);
    const [again] = await ctx.db
      .update(transfers)
      .set({ state: "waiting" })
      .where(and(eq(transfers.id, transferId), eq(transfers.state, "refused")))
      .returning({ id: transfers.id });
    if (!again) throw notFound("transfer");
    await wakeTransfer(ctx, { transferId });
  });
