import { eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, notFound } from "@/platform/errors";
import { registerName } from "../name/register";
import { assertOwnPictures } from "../person/reads";
import { brands } from "../tables";
import { mayActFor } from "./policy";
import type { Update } from "./schema";

/** What everybody may read about the brand. Its address stays: it stands in other people's links. */
export const updateBrand = (
  ctx: Ctx<BrandActor>,
  { name, tagline, about, website, colour, logoId }: Omit<Update, "brand">,
) =>
  transact(ctx, async (ctx) => {
    const { actor } = ctx;
    allow(mayActFor(actor));
    const own = eq(brands.id, actor.brandId);
    const [worn] = await ctx.db
      .select({ slug: brands.slug, logoId: brands.logoId })
      .from(brands)
      .where(own)
      .for("update");
    if (!worn) throw notFound("brand");
    // A logo that a colleague sent stays when the words around it change.
    if (logoId !== worn.logoId) await assertOwnPictures(ctx, actor.personId, [logoId]);
    await registerName(ctx, {
      kind: "brand",
      subjectId: actor.brandId,
      ownerId: actor.brandId,
      name,
      slug: worn.slug,
    });
    await ctx.db.update(brands).set({ name, tagline, about, website, colour, logoId }).where(own);
  });
