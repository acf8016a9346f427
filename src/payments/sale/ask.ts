import { and, eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import type { Money } from "@/platform/money";
import { setTimers } from "@/platform/move";
import { hold } from "../hold/move";
import type { SaleKind } from "../hold/policy";
import { namePayee } from "../payee/name";
import { openPayer } from "../payer/ask";
import { awaitPayments } from "../payment/await";
import { holds, payments } from "../tables";
import type { AskedOfSale } from "./policy";

type Asked = AskedOfSale & { kind: SaleKind; price: Money; transfer: Money };

/** Writes down what is asked for, and has the provider say where it is to be sent. Asking twice is asking once. */
export async function askSale(ctx: Ctx, { kind, price, transfer, payee, feeBps, ...rest }: Asked) {
  if (transfer.minor <= 0)
    throw new Refused("invalid", "Nothing would be left to pay. Agree on a price above the deposit.");
  const [row] = await ctx.db
    .insert(holds)
    .values({
      ...rest,
      ...{ kind, price: price.minor, currency: price.currency, fee: 0, tax: 0, commissionBps: feeBps },
      payeeId: await namePayee(ctx, payee),
    })
    .onConflictDoNothing({ target: [holds.purpose, holds.kind] })
    .returning();
  if (!row) return sameAsBefore(ctx, { kind, price, ...rest });
  await setTimers(ctx, hold, row.id, row.state);
  await ctx.db
    .insert(payments)
    .values({ holdId: row.id, method: "transfer", amount: transfer.minor, currency: transfer.currency });
  // Nobody waits for the answer, so it is asked for at once.
  await openPayer(ctx, rest.brandId, 0);
  await awaitPayments(ctx, { brandId: rest.brandId });
}

type Before = Pick<Asked, "purpose" | "kind" | "price" | "payerName">;

async function sameAsBefore(ctx: Ctx, { purpose, kind, price, payerName }: Before) {
  const [before] = await ctx.db
    .select()
    .from(holds)
    .where(and(eq(holds.purpose, purpose), eq(holds.kind, kind)));
  if (before?.price === price.minor && before.currency === price.currency && before.payerName === payerName)
    return;
  throw new Refused(
    "conflict",
    "This was asked to be paid before, on other terms. Look at its payment instead.",
  );
}
