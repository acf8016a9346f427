import { clearName } from "@/identity/name/policy";
import type { brandPeople, brands as brandTable, names, people } from "@/identity/tables";
import type { networks as networkTable } from "@/networks/tables";
import { emailOf, idOf } from "./addresses";
import { spanOf } from "./moments";
import { foundedAt, type Resident } from "./residents";
import { brands, networks, personas } from "./town";

export type Rows<T extends { $inferInsert: unknown }> = T["$inferInsert"][];

const day = spanOf("1d");
export const personId = (email: string) => idOf("person", email);
export const brandId = (slug: string) => idOf("brand", slug);

/** Everybody with an account: one row each, however many networks she lives in. */
export function peopleRows(town: Map<string, Resident[]>, now: number): Rows<typeof people> {
  const since = new Map<string, { name: string; at: number }>();
  const note = (name: string, email: string, at: number) =>
    since.set(email, { name, at: Math.min(at, since.get(email)?.at ?? at) });
  for (const { slug, people } of brands)
    for (const { name } of people) note(name, emailOf(name, slug), brandSince(slug, now));
  for (const residents of town.values())
    for (const { name, email, joinedAt } of residents) note(name, email, joinedAt - day / 8);
  for (const { story } of networks)
    for (const { name, ago } of story.applications)
      note(name, emailOf(name, story.slug), now - spanOf(ago) - day / 48);
  for (const { story } of networks)
    for (const { name, joined } of story.removals ?? [])
      note(name, emailOf(name, story.slug), now - spanOf(joined) - 2 * day);
  // The list of those whom anybody may sign in as is in the order of their accounts.
  const first = Math.min(...[...since.values()].map(({ at }) => at)) - 30 * day;
  const parts = new Map(personas.map(({ name, home, part }) => [emailOf(name, home), part]));
  for (const [at, { name, home }] of personas.entries()) note(name, emailOf(name, home), first + at * day);
  return [...since].map(([email, { name, at }]) => ({
    id: personId(email),
    name,
    email,
    emailVerifiedAt: new Date(at),
    demoPersona: parts.get(email) ?? null,
    createdAt: new Date(at),
  }));
}

/** A brand is three weeks older than the first network that it owns. */
const brandSince = (slug: string, now: number) => {
  const since = brands.find((brand) => brand.slug === slug)?.since;
  if (since) return now - spanOf(since);
  const owned = networks.filter(({ story }) => "brand" in story.owner && story.owner.brand === slug);
  return Math.min(...owned.map(({ story }) => foundedAt(story, now) - 21 * day));
};

export const brandRows = (now: number): Rows<typeof brandTable> =>
  brands.map(({ slug, name, tagline, about, website, colour, stands }) => {
    const createdAt = new Date(brandSince(slug, now));
    return { id: brandId(slug), slug, name, tagline, about, website, colour, ...stands, createdAt };
  });

export const brandPeopleRows = (now: number): Rows<typeof brandPeople> =>
  brands.flatMap(({ slug, people }) =>
    people.map(({ name, role }) => ({
      brandId: brandId(slug),
      personId: personId(emailOf(name, slug)),
      role,
      createdAt: new Date(brandSince(slug, now)),
    })),
  );

type Called = Pick<Rows<typeof networkTable>[0], "id" | "ownerBrandId" | "ownerPersonId" | "name" | "slug">;

/** What brands and networks are compared by when somebody gives a name. */
export const nameRows = (called: Called[], now: number): Rows<typeof names> => [
  ...brands.map(({ slug, name, doubts = [] }) => ({
    ...clearName("brand", { subjectId: brandId(slug), ownerId: brandId(slug), name, slug }),
    ...(doubts.length > 0 && { state: "review" as const, doubts }),
    createdAt: new Date(brandSince(slug, now)),
  })),
  ...called.map(({ id = "", ownerBrandId, ownerPersonId, name, slug }) =>
    clearName("network", { subjectId: id, ownerId: ownerBrandId ?? ownerPersonId ?? "", name, slug }),
  ),
];
