import type { Ctx } from "@/identity/actor";
import { announce } from "@/platform/events";
import { setTimers } from "@/platform/move";
import type { Deal } from "../deal/move";
import { oldestMoneyOf, termsOf } from "../deal/reads";
import { handoverMoved } from "../events";
import { itemRules } from "../item/policy";
import { itemKinds } from "../item/schema";
import { beginNotice } from "../notice/begin";
import { handoverItems, handovers } from "../tables";
import { handover } from "./move";
import { hardStopOf } from "./policy";

/** The money is there, so the network may go over: called in the transaction that books it. */
export async function beginHandover(ctx: Ctx, { id: dealId, networkId }: Deal) {
  const { includes } = await termsOf(ctx, dealId);
  const oldest = await oldestMoneyOf(ctx, dealId);
  const [row] = await ctx.db
    .insert(handovers)
    .values({ dealId, networkId, hardStop: hardStopOf(oldest) })
    .returning();
  if (!row) throw new Error("no handover was written");
  const rows = itemKinds
    .filter((kind) => kind !== "beyond")
    .map((kind) => ({ handoverId: row.id, kind, label: "", required: itemRules[kind].required }));
  // What the terms name beyond the network itself was paid for, so it is never optional.
  const beyond = includes.map((label) => ({
    ...{ handoverId: row.id, kind: "beyond" as const, label, required: true },
  }));
  await ctx.db.insert(handoverItems).values([...rows, ...beyond]);
  await beginNotice(ctx, { handoverId: row.id, dealId });
  await setTimers(ctx, handover, row.id, row.state);
  await announce(ctx, handoverMoved, { handoverId: row.id, move: "begin" });
  return row;
}
