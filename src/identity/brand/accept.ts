import { eq } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { brandInvitations, brandPeople, brands } from "../tables";
import { usableBy } from "./reads";
import type { Invitation } from "./schema";

const noMore = () =>
  new Refused(
    "conflict",
    "This invitation does not work any more, or is for another address. Ask whoever sent it for a new one.",
  );

/** Joins the brand's team. One guarded UPDATE uses the invitation up, so it never lets two people in. */
export const acceptBrand = (ctx: Ctx<Person>, { token }: Invitation) =>
  transact(ctx, async (ctx) => {
    const { personId } = ctx.actor;
    const [used] = await ctx.db
      .update(brandInvitations)
      .set({ acceptedAt: ctx.now })
      .where(usableBy(personId, token))
      .returning({ brandId: brandInvitations.brandId, role: brandInvitations.role });
    if (!used) throw noMore();
    await ctx.db
      .insert(brandPeople)
      .values({ ...used, personId })
      .onConflictDoNothing();
    const [brand] = await ctx.db
      .select({ slug: brands.slug })
      .from(brands)
      .where(eq(brands.id, used.brandId));
    if (!brand) throw noMore();
    return brand;
  });
