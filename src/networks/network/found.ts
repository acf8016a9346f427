import { and, eq, inArray } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { brandActorOf } from "@/identity/brand/reads";
import { registerName } from "@/identity/name/register";
import { assertOwnPictures } from "@/identity/person/reads";
import { people } from "@/identity/tables";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { limits, spend } from "@/platform/limits";
import { networkFounded } from "../events";
import { charters, landings, membershipSteps, memberships, networkDrafts, networks } from "../tables";
import { landingOf, templateOf } from "../template/reads";
import { type FoundNetwork, firstCapacity, suggestSlugs } from "./schema";

/** The network, its charter, its landing page and its first steward: all of them, or nothing. */
export async function foundNetwork(ctx: Ctx<Person>, input: FoundNetwork) {
  await spend(limits.networkFounded, ctx.actor.personId, "foundings");
  return transact(ctx, async (ctx) => {
    const { personId } = ctx.actor;
    const { draftId, owner, values, rules, ...wanted } = input;
    await assertOwnPictures(ctx, personId, [wanted.logoId, wanted.coverId]);
    const { questions } = templateOf(wanted.template);
    const [network] = await ctx.db
      .insert(networks)
      .values({
        ...wanted,
        ...(await ownerOf(ctx, owner)),
        capacity: firstCapacity,
        questions: wanted.join === "request" ? questions : [],
        createdAt: ctx.now,
      })
      .onConflictDoNothing({ target: networks.slug })
      .returning();
    if (!network) throw await slugTaken(ctx, wanted.slug);

    const networkId = network.id;
    const ownerId = network.ownerBrandId ?? personId;
    const { name, slug } = network;
    await registerName(ctx, { kind: "network", subjectId: networkId, ownerId, name, slug });
    await ctx.db.insert(charters).values({
      networkId,
      version: 1,
      values,
      rules,
      note: "The first charter.",
      createdBy: personId,
      createdAt: ctx.now,
    });
    await ctx.db
      .insert(landings)
      .values({ networkId, blocks: landingOf(wanted.template, wanted), updatedAt: ctx.now });
    await welcomeFounder(ctx, networkId);
    if (draftId) {
      await ctx.db
        .delete(networkDrafts)
        .where(and(eq(networkDrafts.id, draftId), eq(networkDrafts.personId, personId)));
    }
    await announce(ctx, networkFounded, { networkId });
    return { networkId, slug: network.slug };
  });
}

async function ownerOf(ctx: Ctx<Person>, brand: string | null) {
  if (brand === null) return { ownerPersonId: ctx.actor.personId };
  const actor = await brandActorOf(ctx, ctx.actor.personId, brand);
  allow(mayActFor(actor));
  return { ownerBrandId: actor.brandId };
}

/** Whoever founds a network is its first steward, and has said yes to the charter that she wrote. */
async function welcomeFounder(ctx: Ctx<Person>, networkId: string) {
  const { personId } = ctx.actor;
  const [person] = await ctx.db.select({ name: people.name }).from(people).where(eq(people.id, personId));
  const [membership] = await ctx.db
    .insert(memberships)
    .values({
      networkId,
      personId,
      name: person?.name || "Founder",
      state: "trusted",
      role: "steward",
      charterVersion: 1,
      joinedAt: ctx.now,
      createdAt: ctx.now,
    })
    .returning({ id: memberships.id });
  if (!membership) throw new Error("a founder could not join");
  await ctx.db
    .insert(membershipSteps)
    .values({ subjectId: membership.id, move: "found", by: personId, createdAt: ctx.now });
}

async function slugTaken(ctx: Ctx<Person>, slug: string) {
  const candidates = suggestSlugs(slug);
  const taken = await ctx.db
    .select({ slug: networks.slug })
    .from(networks)
    .where(inArray(networks.slug, candidates));
  const free = candidates.filter((one) => !taken.some((row) => row.slug === one)).slice(0, 2);
  const sentence = `The address ${slug} is taken. ${free.map((one) => `“${one}”`).join(" and ")} are free.`;
  return new Refused("conflict", sentence, { slug: [sentence] });
}
