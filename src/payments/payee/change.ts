import { and, eq, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { brandPeople, people } from "@/identity/tables";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { Refused } from "@/platform/errors";
import { queueMail } from "@/platform/mail";
import { dropCall } from "../call/drop";
import { accountChanged } from "../emails";
import { payees, transfers } from "../tables";
import { isPayee, type Payee } from "./name";
import { changeHoldHours } from "./policy";

/**
 * Lets go of an account, so that another can be set up. Whoever took over somebody's session could do this too: so
 * nothing is sent for 72 hours, and everybody whom it concerns is told by mail at once.
 */
export const changePayee = (ctx: Ctx, payee: Payee) =>
  transact(ctx, async (ctx) => {
    const [changed] = await ctx.db
      .update(payees)
      .set({
        accountId: null,
        state: "new",
        asks: [],
        heldUntil: sql`now() + make_interval(hours => ${changeHoldHours})`,
      })
      .where(isPayee(payee))
      .returning({ id: payees.id, heldUntil: payees.heldUntil });
    if (!changed?.heldUntil)
      throw new Refused("conflict", "There is no account yet. Set one up first; nothing has to be changed.");
    await keepBack(ctx, changed.id);
    for (const { email } of await everybodyOf(ctx, payee))
      await queueMail(ctx, {
        to: email,
        ...accountChanged(changed.heldUntil, `${env().APP_URL}/settings`),
      });
  });

/** What was to go to the old account, and has not left, waits for the new one. */
async function keepBack(ctx: Ctx, payeeId: string) {
  const queued = await ctx.db
    .select({ id: transfers.id })
    .from(transfers)
    .where(and(eq(transfers.payeeId, payeeId), eq(transfers.state, "queued")));
  for (const { id } of queued)
    if (await dropCall(ctx, id))
      await ctx.db.update(transfers).set({ state: "waiting", accountId: null }).where(eq(transfers.id, id));
}

const everybodyOf = (ctx: Ctx, payee: Payee) =>
  "personId" in payee
    ? ctx.db.select({ email: people.email }).from(people).where(eq(people.id, payee.personId))
    : ctx.db
        .select({ email: people.email })
        .from(people)
        .innerJoin(brandPeople, eq(brandPeople.personId, people.id))
        .where(eq(brandPeople.brandId, payee.brandId));
