import { eq } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { signAgreement } from "@/market/agreement/sign";
import { acceptApproach } from "@/market/approach/accept";
import { passDeal } from "@/market/deal/pass";
import { waiveDeal } from "@/market/deal/waive";
import { agreements, deals, diligenceItems } from "@/market/tables";
import { layApproach, layListing } from "./approaches";
import type { Cast } from "./cast";
import { prove } from "./proposals";

/** Fay of Fern & Co. has just accepted what Otto of Rival Seeds offers for the Night Gardeners. */
export async function agreeOnGardeners(it: Cast) {
  await prove(it, it.rival.id, "Rival Seeds Ltd");
  await prove(it, it.fern.id, "Fern & Co. Ltd");
  const listingId = await layListing(it, { of: it.gardeners.id, by: it.who.fay.id });
  const sides = { to: it.gardeners.id, by: it.rival.id, from: it.who.otto.id };
  const { approachId, hash } = await layApproach(it, { ...sides, listingId, state: "offered" });
  const { dealId } = await acceptApproach(it.asFay, { approachId, hash });
  const as = (kind: Party["kind"], personId: string): Ctx<Party> => ({
    ...{ db: it.db, now: it.now },
    actor: { kind, personId, dealId },
  });
  return {
    dealId,
    listingId,
    approachId,
    asSeller: as("seller", it.who.fay.id),
    asBuyer: as("buyer", it.who.otto.id),
  };
}
export type Sale = Awaited<ReturnType<typeof agreeOnGardeners>>;

export async function dealRow(it: Cast, { dealId }: Pick<Sale, "dealId">) {
  const [row] = await it.db.select().from(deals).where(eq(deals.id, dealId));
  if (!row) throw new Error("the deal is gone");
  return row;
}

/** Every answer that the list wants is given, as the page would. */
export const lookAtAll = (it: Cast, { dealId }: Pick<Sale, "dealId">) =>
  it.db.update(diligenceItems).set({ reviewedAt: it.now }).where(eq(diligenceItems.dealId, dealId));

/** The sale as it is when both are to sign. */
export async function toAgreement(it: Cast, sale: Sale) {
  await waiveDeal(sale.asSeller);
  await lookAtAll(it, sale);
  await passDeal(sale.asBuyer);
  const [words] = await it.db.select().from(agreements).where(eq(agreements.dealId, sale.dealId));
  if (!words) throw new Error("nothing was written to be signed");
  return words;
}

/** The sale as it is when the rest of the price is due. */
export async function toFunding(it: Cast, sale: Sale) {
  const { hash } = await toAgreement(it, sale);
  await signAgreement(sale.asSeller, { hash, name: "Fay Lindqvist" });
  await signAgreement(sale.asBuyer, { hash, name: "Otto Brandt" });
}
