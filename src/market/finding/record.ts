import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { holdDeal } from "../deal/reads";
import { findingRecorded } from "../events";
import { dealFindings } from "../tables";
import type { Record } from "./schema";

/** The buyer writes down what is not as she was told. It stays, whatever becomes of the sale. */
export const recordFinding = (ctx: Ctx<Party>, { kind, weight, words }: Omit<Record, "deal">) =>
  transact(ctx, async (ctx) => {
    const { id, state } = await holdDeal(ctx);
    allow(ctx.actor.kind === "buyer" || "Only the buyer looks.");
    if (state !== "diligence") throw new Refused("conflict", "This is not the time to look closely.");
    const [row] = await ctx.db
      .insert(dealFindings)
      .values({ dealId: id, kind, weight, words, createdBy: ctx.actor.personId })
      .returning({ id: dealFindings.id });
    if (!row) throw new Error("a finding was not written");
    await announce(ctx, findingRecorded, { findingId: row.id });
    return { findingId: row.id };
  });
