import { createHash } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { people } from "@/identity/tables";
import { inside } from "@/networks/membership/lifecycle";
import { memberships, networks } from "@/networks/tables";
import { mailDigest } from "@/notifications/digest/mail";
import { env } from "@/platform/env";
import { digestMail } from "../emails";
import { digestPartnerItem } from "../partner-item/reads";
import { feedThreads } from "../thread/reads";
import { pickDigest } from "./policy";

/** Tells a member by mail what she has not read here, and at most one thing that a partner paid for. */
export async function composeDigest(ctx: Ctx, { membershipId }: { membershipId: string }) {
  const reader = await readerOf(ctx, membershipId);
  if (!reader) return;
  const { actor, network, person } = reader;
  const asReader = { ...ctx, actor };
  const cards = (await feedThreads(asReader)).filter(({ unread }) => unread > 0);
  const candidates = cards.map((card) => ({
    ...card,
    authorId: card.author.id,
    isOpen: card.replies === 0,
  }));
  const picked = pickDigest(candidates, lotOf(membershipId, ctx.now));
  if (picked.length === 0) return;
  const item = await digestPartnerItem(asReader);
  const letter = digestMail({ address: env().APP_URL, network, unread: cards.length, threads: picked, item });
  await mailDigest(ctx, { personId: actor.personId, networkId: actor.networkId, to: person.email, letter });
}

/** The same number for a member all day, and another tomorrow. */
const lotOf = (membershipId: string, now: Date) =>
  createHash("sha256")
    .update(`${membershipId}|${now.toISOString().slice(0, 10)}`)
    .digest()
    .readUInt32BE();

async function readerOf(ctx: Ctx, membershipId: string) {
  const [row] = await ctx.db
    .select({
      networkId: memberships.networkId,
      personId: people.id,
      role: memberships.role,
      network: { slug: networks.slug, name: networks.name },
      person: { email: people.email },
    })
    .from(memberships)
    .innerJoin(networks, eq(networks.id, memberships.networkId))
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.id, membershipId), inArray(memberships.state, [...inside])));
  if (!row) return null;
  const { networkId, personId, role, network, person } = row;
  const actor: Speaker = { kind: "member", personId, networkId, membershipId, role };
  return { actor, network, person };
}
