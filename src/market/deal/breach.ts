import { eq } from "drizzle-orm";
import type { Ctx, Operator } from "@/identity/actor";
import { transact } from "@/platform/db";
import { moveListing } from "../listing/move";
import { deals } from "../tables";
import { dealOf } from "./reads";
import type { Breach } from "./schema";
import { terminateDeal } from "./terminate";

/** A figure that the seller stood for was false: the buyer has everything back, and the listing is taken out of the market. */
export const breachDeal = (ctx: Ctx<Operator>, { deal: id, finding }: Breach) =>
  transact(ctx, async (ctx) => {
    await terminateDeal(ctx, { id, move: "breach", deposit: "back", note: finding, where: eq(deals.id, id) });
    const { listingId } = await dealOf(ctx, id);
    await moveListing(ctx, { id: listingId, move: "suspend", note: finding });
  });
