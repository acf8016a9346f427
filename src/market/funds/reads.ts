import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { settledStates } from "@/payments/hold/lifecycle";
import { holds } from "@/payments/tables";
import { Refused } from "@/platform/errors";
import type { Currency } from "@/platform/money";
import { files } from "@/platform/tables";
import type { FundsTier } from "../bid/schema";

/** A paper of a buyer's bank: for those who act for the brand, and for the seller that it is shown to. */
export const fundsScope = (brandId: string) => `funds:${brandId}`;

type Asked = { price: number; currency: Currency; paperId: string | null };

/** What stands behind an offer of this brand. What it has paid here is counted from our own books. */
export async function fundsOf(
  { db, actor: { brandId } }: Ctx<BrandActor>,
  { price, currency, paperId }: Asked,
): Promise<FundsTier> {
  if (paperId) {
    const [paper] = await db
      .select({ id: files.id })
      .from(files)
      .where(and(eq(files.id, paperId), eq(files.scope, fundsScope(brandId))));
    if (!paper)
      throw new Refused("invalid", "This paper is no longer kept. Please upload it again.", {
        fundsPaperId: ["This paper is no longer kept. Please upload it again."],
      });
  }
  const [paid] = await db
    .select({ sum: sql<number>`coalesce(sum(${holds.price} + ${holds.fee} + ${holds.tax}), 0)::float8` })
    .from(holds)
    .where(
      and(eq(holds.brandId, brandId), eq(holds.currency, currency), inArray(holds.state, [...settledStates])),
    );
  if ((paid?.sum ?? 0) >= price) return "paid";
  return paperId ? "shown" : "said";
}
