import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { announce } from "@/platform/events";
import { limits, spend } from "@/platform/limits";
import { holdDeal } from "../deal/reads";
import { messageWritten } from "../events";
import { dealMessages } from "../tables";
import type { Write } from "./schema";

/** Says something to the other side. It stays, and an operator who has to decide reads it too. */
export async function writeMessage(ctx: Ctx<Party>, { words }: Omit<Write, "deal">) {
  await spend(limits.dealMessage, ctx.actor.personId, "messages");
  await transact(ctx, async (ctx) => {
    const { id } = await holdDeal(ctx);
    const { kind: side, personId } = ctx.actor;
    const [row] = await ctx.db
      .insert(dealMessages)
      .values({ dealId: id, side, words, createdBy: personId })
      .returning({ id: dealMessages.id });
    if (!row) throw new Error("a message was not written");
    await announce(ctx, messageWritten, { messageId: row.id });
  });
}
