import type { Ctx } from "@/identity/actor";
import { whyNotVerified } from "@/identity/verification/reads";
import { Refused } from "@/platform/errors";
import { disclosures } from "../tables";
import { labelOf } from "./reads";
import type { Given, Writer } from "./schema";

type Write = { brandId: string; given: Given; writtenBy: Writer };

/**
 * Writes the label of an item, once, with the brand's proven legal name and no other. There is no verb that changes
 * it, and the database refuses to.
 */
export async function writeDisclosure(ctx: Ctx, { brandId, ...how }: Write) {
  const label = await labelOf(ctx, { brandId, ...how });
  if (!label) throw new Refused("forbidden", String(await whyNotVerified(ctx, brandId)));
  const [row] = await ctx.db
    .insert(disclosures)
    .values({ brandId, ...label })
    .returning({ id: disclosures.id });
  if (!row) throw new Error("a label was not written");
  return { disclosureId: row.id };
}
