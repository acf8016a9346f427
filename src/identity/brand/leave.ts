import { and, eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { Refused, refusing } from "@/platform/errors";
import { brandPeople } from "../tables";

const lastOwner = new Refused(
  "conflict",
  "You are the last owner of this brand. Make somebody else an owner first, then you can leave.",
);

/** Leaves the team. The database refuses the last owner, however many leave at the same moment. */
export const leaveBrand = (ctx: Ctx<BrandActor>) =>
  refusing({ brands_keep_an_owner: lastOwner }, async () => {
    const { brandId, personId } = ctx.actor;
    await ctx.db
      .delete(brandPeople)
      .where(and(eq(brandPeople.brandId, brandId), eq(brandPeople.personId, personId)));
  });
