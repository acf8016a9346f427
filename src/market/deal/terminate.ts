import type { SQL } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { forfeitDepositSale } from "@/payments/sale/forfeit-deposit";
import { returnDepositSale } from "@/payments/sale/return-deposit";
import { transact } from "@/platform/db";
import { leaveMarketDeal } from "./leave-market";
import { moveDeal } from "./move";
import type { DepositFate } from "./policy";

type Ending = {
  id: string;
  move: "withdraw" | "expire" | "walk" | "lapse" | "breach" | "backOut" | "leaveUnsigned" | "leaveUnfunded";
  deposit: DepositFate;
  note?: string | undefined;
  where?: SQL | undefined;
};

/** Nothing is sold, and nothing was paid but the deposit: it goes where it belongs, and the network is for sale again. */
export const terminateDeal = (ctx: Ctx, { deposit, ...ending }: Ending) =>
  transact(ctx, async (ctx) => {
    const row = await moveDeal(ctx, ending);
    if (deposit === "back") await returnDepositSale(ctx, { purpose: row.id });
    else await forfeitDepositSale(ctx, { purpose: row.id });
    await leaveMarketDeal(ctx, row, { sold: false });
  });
