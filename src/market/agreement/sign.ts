import { eq } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { requestClosingSale } from "@/payments/sale/request-closing";
import { transact } from "@/platform/db";
import { Refused, refusing } from "@/platform/errors";
import { announce } from "@/platform/events";
import { money } from "@/platform/money";
import { days, later } from "@/platform/time";
import { type Deal, moveDeal } from "../deal/move";
import { payDays } from "../deal/policy";
import { askedOf, holdDeal } from "../deal/reads";
import { agreementSigned } from "../events";
import { signatures } from "../tables";
import type { Sign } from "./schema";

const other = new Refused(
  "conflict",
  "These are not the words that lie here to be signed. Read them again first.",
);
const twice = new Refused("conflict", "Your side has signed this already.");

/** The rest of the price is asked for in the transaction that binds both. */
async function askForPrice(ctx: Ctx, deal: Deal) {
  const asked = await askedOf(ctx, deal, later(ctx.now, days(payDays)));
  await requestClosingSale(ctx, { ...asked, price: money(deal.price, deal.currency) });
}

/** Signs exactly the words that the hash names. Who signs second binds both, and the rest of the price is due. */
export const signAgreement = (ctx: Ctx<Party>, { hash, name }: Omit<Sign, "deal">) =>
  refusing({ signatures_of_the_words: other, signatures_deal_id_side_pk: twice }, () =>
    transact(ctx, async (ctx) => {
      const { id, state } = await holdDeal(ctx);
      if (state !== "agreement") throw new Refused("conflict", "There is nothing to sign now.");
      const { kind: side, personId } = ctx.actor;
      await ctx.db.insert(signatures).values({ dealId: id, side, hash, name, signedBy: personId });
      await announce(ctx, agreementSigned, { dealId: id, side });
      // The row is held, so that of two who sign at once the second sees the first.
      if ((await ctx.db.$count(signatures, eq(signatures.dealId, id))) === 2)
        await askForPrice(ctx, await moveDeal(ctx, { id, move: "sign" }));
    }),
  );
