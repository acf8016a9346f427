import { and, eq, not } from "drizzle-orm";
import { type Ctx, type Operator, signatureOf } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { formatMoney, money } from "@/platform/money";
import { balancesOf } from "../book/reads";
import { writtenOff } from "../entry/policy";
import { postEntry } from "../entry/post";
import { noteFinding } from "../finding/note";
import { holds, payees } from "../tables";
import { beingTaken } from "./reads";
import type { WriteOff } from "./schema";

/** An operator gives up what an owner owes for one hold: it is our loss from now on, and she owes it no more. */
export const writeOffDebt = (ctx: Ctx<Operator>, { holdId, minor, note }: WriteOff) =>
  transact(ctx, async (ctx) => {
    const [hold] = await ctx.db.select().from(holds).where(eq(holds.id, holdId)).for("update");
    if (!hold) throw notFound("payment");
    // Whoever keeps it back from her next earning holds the same row.
    await ctx.db.select({ id: payees.id }).from(payees).where(eq(payees.id, hold.payeeId)).for("update");
    const [free] = await ctx.db
      .select({ id: holds.id })
      .from(holds)
      .where(and(eq(holds.id, holdId), not(beingTaken)));
    if (!free)
      throw new Refused(
        "conflict",
        "It is being taken back from her account just now. Look again in a few minutes; nothing was given up.",
      );
    const owed = (await balancesOf(ctx, hold)).debit("recv_owner");
    if (owed !== minor)
      throw new Refused(
        "conflict",
        owed === 0
          ? "Nothing is owed for this any more, so nothing was given up."
          : `${formatMoney(money(owed, hold.currency))} is owed by now. Look at it again; nothing was given up.`,
      );
    const amount = money(minor, hold.currency);
    const causeId = await noteFinding(ctx, {
      kind: "written-off",
      subjectId: holdId,
      sentence: `${formatMoney(amount)} that an owner owed was given up.`,
      note,
      by: signatureOf(ctx.actor),
    });
    await postEntry(ctx, { kind: "written_off", causeId, hold, lines: writtenOff(amount) });
  });
