import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Actor, Ctx, Party, Person } from "@/identity/actor";
import { brandPeople } from "@/identity/tables";
import { notFound } from "@/platform/errors";
import { deals } from "../tables";
import type { TheDeal } from "./schema";

/** Which deals this actor may see: either side its own, the operator all. */
export function visibleTo(actor: Actor): SQL | undefined {
  switch (actor.kind) {
    case "buyer":
    case "seller":
      return eq(deals.id, actor.dealId);
    case "operator":
    case "system":
      return sql`true`;
    default:
      return sql`false`;
  }
}

/**
 * The side of a deal on which this person stands, for herself or for a brand that she may act for. A seller stays one
 * after the network has changed hands. A deal that is not hers and one that is not there sound the same.
 */
export async function partyOf({ db, actor }: Ctx<Person>, { deal }: TheDeal): Promise<Party> {
  const actsFor = (brandId: typeof deals.buyerId | typeof deals.sellerBrandId) =>
    sql`exists (select from ${brandPeople} where ${brandPeople.brandId} = ${brandId}
      and ${brandPeople.personId} = ${actor.personId} and ${brandPeople.role} in ('owner', 'manager'))`;
  const [row] = await db
    .select({
      buys: sql<boolean>`${actsFor(deals.buyerId)}`,
      sells: sql<boolean>`${deals.sellerPersonId} is not distinct from ${actor.personId} or ${actsFor(deals.sellerBrandId)}`,
    })
    .from(deals)
    .where(and(eq(deals.id, deal)));
  if (!row?.buys && !row?.sells) throw notFound("deal");
  return { kind: row.buys ? "buyer" : "seller", personId: actor.personId, dealId: deal };
}
