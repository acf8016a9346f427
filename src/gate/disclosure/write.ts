import type { Ctx } from "@/identity/actor";
import { disclosures } from "../tables";
import type { Disclosure } from "./schema";

/** Writes the label of an item, once. There is no verb that changes it, and the database refuses to. */
export async function writeDisclosure(
  ctx: Ctx,
  { brandId, ...disclosure }: Disclosure & { brandId: string },
) {
  const [row] = await ctx.db
    .insert(disclosures)
    .values({ brandId, ...disclosure })
    .returning({ id: disclosures.id });
  if (!row) throw new Error("a label was not written");
  return { disclosureId: row.id };
}
