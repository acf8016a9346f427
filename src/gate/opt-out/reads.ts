import { and, asc, eq, isNull } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { brands, people } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { hashAddress } from "@/platform/secrets";
import { optOuts } from "../tables";
import type { EndOptOut } from "./schema";

/**
 * Holds whoever chooses, as whoever sends an item does: one of them comes first, and the other knows it. Answers the
 * mark of her address.
 */
export async function lockPerson(ctx: { db: Db }, personId: string): Promise<string> {
  const [person] = await ctx.db
    .select({ email: people.email })
    .from(people)
    .where(eq(people.id, personId))
    .for("no key update");
  if (!person) throw notFound("person");
  return hashAddress(person.email);
}

/** The columns that say what is not wanted. Brands are named by their address. */
export async function meantBy(ctx: { db: Db }, choice: EndOptOut) {
  if (choice.scope !== "brand")
    return {
      scope: choice.scope,
      category: choice.scope === "category" ? choice.category : null,
      brandId: null,
    };
  const [brand] = await ctx.db.select({ id: brands.id }).from(brands).where(eq(brands.slug, choice.brand));
  if (!brand) throw notFound("brand");
  return { scope: choice.scope, category: null, brandId: brand.id };
}

/** All that the actor does not want to meet. */
export async function listOptOuts(ctx: Ctx<Person>) {
  const rows = await ctx.db
    .selectDistinct({
      scope: optOuts.scope,
      category: optOuts.category,
      slug: brands.slug,
      name: brands.name,
    })
    .from(optOuts)
    .leftJoin(brands, eq(brands.id, optOuts.brandId))
    .where(and(eq(optOuts.personId, ctx.actor.personId), isNull(optOuts.endedAt)))
    .orderBy(asc(brands.name));
  return {
    all: rows.some(({ scope }) => scope === "all"),
    categories: rows.flatMap(({ category }) => category ?? []),
    brands: rows.flatMap(({ slug, name }) => (slug && name ? [{ slug, name }] : [])),
  };
}
