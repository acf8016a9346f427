import { and, eq } from "drizzle-orm";
import type { Db } from "@/platform/db";
import type { layOut } from "@/platform/letter";
import { queueMail } from "@/platform/mail";
import { brandPeople, brands, people } from "../tables";

type Words = (brand: { name: string; slug: string }) => ReturnType<typeof layOut>;

/** Mails everybody who owns the brand. */
export async function tellOwnersBrand(ctx: { db: Db }, brandId: string, words: Words) {
  const owners = await ctx.db
    .select({ email: people.email, name: brands.name, slug: brands.slug })
    .from(brandPeople)
    .innerJoin(people, eq(people.id, brandPeople.personId))
    .innerJoin(brands, eq(brands.id, brandPeople.brandId))
    .where(and(eq(brandPeople.brandId, brandId), eq(brandPeople.role, "owner")));
  for (const { email, ...brand } of owners) await queueMail(ctx, { to: email, ...words(brand) });
}
