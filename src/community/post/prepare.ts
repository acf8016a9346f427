import { eq } from "drizzle-orm";
import { memberships, networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { handlesIn } from "../mention/reads";
import { mentions } from "../tables";
import { renderPost } from "./render";

type Person = { id: string; name: string };
export type Prepared = {
  body: string;
  html: string;
  text: string;
  meant: { key: string; membershipId: string }[];
};

/**
 * Renders a body as it will be shown and searched, and finds whom it means. What a post meant before
 * (`postId`) it still means, even when that person has another name by now.
 */
export async function preparePost(
  ctx: { db: Db },
  { networkId, body, postId }: { networkId: string; body: string; postId?: string },
): Promise<Prepared> {
  const people = body.includes("@") ? await peopleIn(ctx, networkId, postId) : new Map<string, Person>();
  const slug = people.size > 0 ? await slugOf(ctx, networkId) : "";
  const { html, text, mentions } = renderPost(body, {
    mention: (key) => {
      const person = people.get(key.toLowerCase());
      return person && { href: `/n/${slug}/people/${person.id}`, name: person.name };
    },
  });
  const meant = mentions.flatMap((key) => {
    const person = people.get(key.toLowerCase());
    return person ? [{ key: key.toLowerCase(), membershipId: person.id }] : [];
  });
  return { body, html, text, meant: [...new Map(meant.map((one) => [one.key, one])).values()] };
}

async function peopleIn(ctx: { db: Db }, networkId: string, postId: string | undefined) {
  const people = new Map<string, Person>(
    (await handlesIn(ctx, networkId)).map((person) => [person.handle, person]),
  );
  if (!postId) return people;
  const kept = await ctx.db
    .select({ key: mentions.key, id: memberships.id, name: memberships.name })
    .from(mentions)
    .innerJoin(memberships, eq(memberships.id, mentions.membershipId))
    .where(eq(mentions.postId, postId));
  for (const { key, ...person } of kept) people.set(key.toLowerCase(), person);
  return people;
}

async function slugOf(ctx: { db: Db }, networkId: string) {
  const [network] = await ctx.db
    .select({ slug: networks.slug })
    .from(networks)
    .where(eq(networks.id, networkId));
  return network?.slug ?? "";
}
