import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Actor, Ctx, Insider, Person } from "@/identity/actor";
import { brandPeople, people } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { inside } from "../membership/lifecycle";
import { appeals, membershipSteps, memberships, networks } from "../tables";
import { mayAnswer } from "./policy";
import type { Own } from "./schema";

/** Appeals of the network that the actor stands in. */
export const visibleTo = (actor: Actor): SQL =>
  actor.kind === "owner" || actor.kind === "member" ? eq(appeals.networkId, actor.networkId) : sql`false`;

const isInside = sql.join(
  inside.map((state) => sql`${state}`),
  sql`, `,
);

/** Whether anybody but the one who decided can answer: another steward, or the owner. */
export const hasOther = sql<boolean>`(
  exists (select from ${memberships} as other where other.network_id = ${appeals.networkId} and other.role = 'steward'
    and other.state in (${isInside})
    and other.person_id is distinct from ${appeals.sentAwayBy})
  or exists (select from ${networks} as house where house.id = ${appeals.networkId}
    and house.owner_person_id is not null and house.owner_person_id is distinct from ${appeals.sentAwayBy})
  or exists (select from ${networks} as house
    join ${brandPeople} as hands on hands.brand_id = house.owner_brand_id and hands.role in ('owner', 'manager')
    where house.id = ${appeals.networkId} and hands.person_id is distinct from ${appeals.sentAwayBy}))`;

/** The people who may answer an appeal: every steward and the owner, without whoever decided, unless there is nobody else. */
export async function listDeciders(ctx: { db: Db }, appealId: string) {
  const rows = await ctx.db
    .selectDistinct({ personId: people.id, isDecider: sql<boolean>`${people.id} = ${appeals.sentAwayBy}` })
    .from(appeals)
    .innerJoin(networks, eq(networks.id, appeals.networkId))
    .innerJoin(
      people,
      sql`${people.id} = ${networks.ownerPersonId}
        or ${people.id} in (select ${brandPeople.personId} from ${brandPeople}
          where ${brandPeople.brandId} = ${networks.ownerBrandId} and ${brandPeople.role} in ('owner', 'manager'))
        or ${people.id} in (select other.person_id from ${memberships} as other
          where other.network_id = ${networks.id} and other.role = 'steward' and other.state in (${isInside}))`,
    )
    .where(eq(appeals.id, appealId));
  const others = rows.filter(({ isDecider }) => !isDecider);
  return (others.length > 0 ? others : rows).map(({ personId }) => personId);
}

const isShut = inArray(memberships.state, ["suspended", "removed"]);

/** The step by which somebody was last sent away. */
const lastSending = sql`coalesce((select ${membershipSteps.id} from ${membershipSteps}
  where ${membershipSteps.subjectId} = ${memberships.id} and ${membershipSteps.move} in ('suspend', 'remove')
  order by ${membershipSteps.createdAt} desc limit 1), '')`;

/** What somebody who is kept out has said to it, and what came of it; null when she has said nothing yet. */
export async function getOwnAppeal(ctx: Ctx<Person>, { network }: Own) {
  const [row] = await ctx.db
    .select({
      state: appeals.state,
      words: appeals.words,
      answer: appeals.answer,
      madeAt: appeals.createdAt,
      answeredAt: appeals.answeredAt,
    })
    .from(appeals)
    .innerJoin(memberships, eq(memberships.id, appeals.membershipId))
    .innerJoin(networks, eq(networks.id, appeals.networkId))
    .where(
      and(
        eq(networks.slug, network),
        eq(memberships.personId, ctx.actor.personId),
        isShut,
        eq(appeals.about, lastSending),
      ),
    );
  return row ?? null;
}

/** What waits for an answer of the stewards. */
export const isWaiting = and(eq(appeals.state, "open"), isShut);

const decider = alias(people, "decider");

/** Every appeal that waits, longest first, with what it is about and whether the actor may answer it. */
export async function listAppeals(ctx: Ctx<Insider>) {
  const rows = await ctx.db
    .select({
      id: appeals.id,
      name: memberships.name,
      state: memberships.state,
      reason: memberships.reason,
      suspendedUntil: memberships.suspendedUntil,
      words: appeals.words,
      madeAt: appeals.createdAt,
      sentAwayBy: appeals.sentAwayBy,
      decider: decider.name,
      hasOther,
    })
    .from(appeals)
    .innerJoin(memberships, eq(memberships.id, appeals.membershipId))
    .leftJoin(decider, eq(decider.id, appeals.sentAwayBy))
    .where(and(visibleTo(ctx.actor), isWaiting))
    .orderBy(asc(appeals.createdAt), asc(appeals.id));
  return rows.map(({ sentAwayBy, hasOther, ...row }) => ({
    ...row,
    mayAnswer: mayAnswer(ctx.actor, { sentAwayBy, hasOther }),
  }));
}
