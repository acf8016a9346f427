import { eq } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { disclosures } from "../tables";

/** The label of an item as it stands. */
export async function disclosureOf(ctx: { db: Db }, disclosureId: string) {
  const [row] = await ctx.db
    .select({
      legalName: disclosures.legalName,
      given: disclosures.given,
      writtenBy: disclosures.writtenBy,
    })
    .from(disclosures)
    .where(eq(disclosures.id, disclosureId));
  return row ?? null;
}
