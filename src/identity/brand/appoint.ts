import { and, eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { allow, notFound, Refused, refusing } from "@/platform/errors";
import { brandPeople } from "../tables";
import { mayRunTeam } from "./policy";
import { isOwner } from "./reads";
import type { Appoint } from "./schema";

export const lastOwner = new Refused(
  "conflict",
  "A brand keeps at least one owner. Make somebody else an owner first.",
);

/** Changes what somebody of the team may do. */
export async function appointBrand(ctx: Ctx<BrandActor>, { personId, role }: Omit<Appoint, "brand">) {
  allow(mayRunTeam(ctx.actor));
  const { brandId } = ctx.actor;
  const [row] = await refusing({ brands_keep_an_owner: lastOwner }, () =>
    ctx.db
      .update(brandPeople)
      .set({ role })
      .where(and(eq(brandPeople.brandId, brandId), eq(brandPeople.personId, personId), isOwner(ctx.actor)))
      .returning({ role: brandPeople.role }),
  );
  if (!row) throw notFound("person");
}
