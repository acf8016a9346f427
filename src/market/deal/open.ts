import { and, eq } from "drizzle-orm";
import type { BrandActor, Ctx, Insider } from "@/identity/actor";
import { networks } from "@/networks/tables";
import { requestDepositSale } from "@/payments/sale/request-deposit";
import { announce } from "@/platform/events";
import { money } from "@/platform/money";
import { setTimers } from "@/platform/move";
import { closeApproach } from "../approach/close";
import { holdbackOf, parseBid } from "../bid/policy";
import { dealMoved } from "../events";
import { moveListing } from "../listing/move";
import { bids, deals } from "../tables";
import { deal } from "./move";
import { depositByOf } from "./policy";
import { askedOf } from "./reads";

/** A buyer moves nobody's listing; what she agreed to does. */
const asSystem = (ctx: Ctx) => ({ ...ctx, actor: { kind: "system" as const, job: "open-deal" } });

type Accepted = {
  approachId: string;
  listingId: string;
  networkId: string;
  brandId: string;
  version: number;
};

/**
 * An accepted bid becomes the one deal of its network, in the transaction that accepts it, and every other buyer leaves. Of two who accept at once the
 * listing's guard and the index of live deals let one through.
 */
export async function openDeal(ctx: Ctx<Insider | BrandActor>, accepted: Accepted) {
  const { approachId, listingId, networkId, brandId, version } = accepted;
  await moveListing(asSystem(ctx), { id: listingId, move: "reserve" });
  const [bid] = await ctx.db
    .select()
    .from(bids)
    .where(and(eq(bids.approachId, approachId), eq(bids.version, version)));
  if (!bid) throw new Error(`${approachId} has no version ${version}`);
  const [seller] = await ctx.db
    .select({ sellerPersonId: networks.ownerPersonId, sellerBrandId: networks.ownerBrandId })
    .from(networks)
    .where(eq(networks.id, networkId));
  const { currency, price, deposit, holdbackBps, feeBps } = parseBid(bid.body);
  const [row] = await ctx.db
    .insert(deals)
    .values({
      ...{ networkId, listingId, approachId, bidId: bid.id, buyerId: brandId, ...seller },
      ...{ currency, price, deposit, feeBps },
      holdback: holdbackOf({ price, holdbackBps, currency }).minor,
      depositBy: depositByOf(ctx.now),
    })
    .returning();
  if (!row) throw new Error("no deal was written");
  await setTimers(ctx, deal, row.id, row.state);
  const asked = await askedOf(asSystem(ctx), row, row.depositBy);
  await requestDepositSale(asSystem(ctx), { ...asked, deposit: money(row.deposit, row.currency) });
  await closeApproach(ctx, { listingId, except: approachId, because: "Another offer was accepted." });
  await announce(ctx, dealMoved, { dealId: row.id, move: "open" });
  return row;
}
