import type { Ctx, Person } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { limits, spend } from "@/platform/limits";
import { registerName } from "../name/register";
import { brandPeople, brands } from "../tables";
import type { Create } from "./schema";

/** A brand begins with one owner: whoever made it. */
export async function createBrand(ctx: Ctx<Person>, { name, slug, tagline }: Create) {
  const { personId } = ctx.actor;
  await spend(limits.brandCreated, personId, "new brands");
  return transact(ctx, async (ctx) => {
    const [brand] = await ctx.db
      .insert(brands)
      .values({ name, slug, tagline })
      .onConflictDoNothing({ target: brands.slug })
      .returning({ id: brands.id, slug: brands.slug });
    if (!brand) {
      const sentence = `The address ${slug} is taken. Please choose another.`;
      throw new Refused("conflict", sentence, { slug: [sentence] });
    }
    await registerName(ctx, { kind: "brand", subjectId: brand.id, ownerId: brand.id, name, slug });
    await ctx.db.insert(brandPeople).values({ brandId: brand.id, personId, role: "owner" });
    return { brandId: brand.id, slug: brand.slug };
  });
}
