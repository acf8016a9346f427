import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused, refusing } from "@/platform/errors";
import { add, type Money } from "@/platform/money";
import { setTimers } from "@/platform/move";
import { days, later } from "@/platform/time";
import { namePayee, type Payee } from "../payee/name";
import { holds } from "../tables";
import { hold } from "./move";

export type Request = {
  /** What the money is for, by its id in the room above: one hold for each. */
  purpose: string;
  brandId: string;
  payee: Payee;
  price: Money;
  fee: Money;
  tax: Money;
  commissionBps: number;
  /** Where the payee earns it, by its id in a room above; what is earned nowhere in particular leaves it out. */
  earnedIn?: string;
  /** A line that the brand reads on its receipt. */
  description: string;
  /** A path of ours, to which the provider's page leads back. */
  backTo: string;
  /** When it ends by itself if nobody has paid; whoever owns the purpose usually ends it sooner. */
  payBy?: Date;
};

const asked = new Refused("conflict", "This was asked to be paid before. Look at its payment instead.");

/** Asks a brand for money that will be set aside. Nothing moves yet. */
export const requestHold = (ctx: Ctx, { payee, price, fee, tax, payBy, ...rest }: Request) =>
  refusing({ holds_one_of_each: asked }, () =>
    transact(ctx, async (ctx) => {
      add(price, fee, tax); // throws unless all are of one currency
      const [row] = await ctx.db
        .insert(holds)
        .values({
          ...rest,
          payeeId: await namePayee(ctx, payee),
          currency: price.currency,
          price: price.minor,
          fee: fee.minor,
          tax: tax.minor,
          payBy: payBy ?? later(ctx.now, days(365)),
        })
        .returning({ id: holds.id, state: holds.state });
      if (!row) throw new Error("a hold was not written");
      await setTimers(ctx, hold, row.id, row.state);
      return { holdId: row.id };
    }),
  );
