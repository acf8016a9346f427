import { and, eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { allow, notFound, refusing } from "@/platform/errors";
import { brandPeople } from "../tables";
import { lastOwner } from "./appoint";
import { mayRunTeam } from "./policy";
import { isOwner } from "./reads";
import type { Dismiss } from "./schema";

/** Takes somebody off the team, at their next click. What they did for the brand stays done. */
export async function dismissBrand(ctx: Ctx<BrandActor>, { personId }: Omit<Dismiss, "brand">) {
  allow(mayRunTeam(ctx.actor));
  const { brandId } = ctx.actor;
  const [row] = await refusing({ brands_keep_an_owner: lastOwner }, () =>
    ctx.db
      .delete(brandPeople)
      .where(and(eq(brandPeople.brandId, brandId), eq(brandPeople.personId, personId), isOwner(ctx.actor)))
      .returning({ role: brandPeople.role }),
  );
  if (!row) throw notFound("person");
}
