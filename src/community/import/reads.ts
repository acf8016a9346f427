import { and, asc, desc, eq, or, sql } from "drizzle-orm";
import type { Ctx, Insider, Person } from "@/identity/actor";
import { people } from "@/identity/tables";
import { unasked } from "@/networks/membership/ask-every";
import { claimableBy } from "@/networks/membership/claim";
import { memberships, networks } from "@/networks/tables";
import { contains, iso } from "@/platform/columns";
import { kept } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { imports, posts, threads } from "../tables";
import { visibleTo } from "./move";
import type { ListBroughtIn, OfNetwork, OneImport } from "./schema";

const short = {
  id: imports.id,
  state: imports.state,
  source: imports.source,
  fileName: imports.fileName,
  found: imports.found,
  done: imports.done,
  total: imports.total,
  at: iso(imports.createdAt),
};

export type ImportLine = Awaited<ReturnType<typeof listImports>>[number];
export type ImportView = Awaited<ReturnType<typeof getImport>>;

/** What was brought in, and what was begun, latest first. */
export const listImports = (ctx: Ctx<Insider>) =>
  ctx.db
    .select({ ...short, by: people.name })
    .from(imports)
    .innerJoin(people, eq(people.id, imports.createdBy))
    .where(visibleTo(ctx.actor))
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(50);

/** The whole row, for verbs. */
export async function findImport(ctx: Ctx, importId: string) {
  const [row] = await ctx.db
    .select()
    .from(imports)
    .where(and(eq(imports.id, importId), visibleTo(ctx.actor)));
  if (!row) throw notFound("import");
  return row;
}

/** How far it is. Small, for those who ask every second. */
export async function progressOf(ctx: Ctx<Insider>, { importId }: Omit<OneImport, "network">) {
  const { state, done, total } = await findImport(ctx, importId);
  return { state, done, total };
}

/** One import with its dry run; `firstThread` is where its talk begins, once there is some. */
export async function getImport(ctx: Ctx<Insider>, { importId }: Omit<OneImport, "network">) {
  const {
    path: _,
    networkId,
    createdBy: __,
    createdAt,
    beatAt: ___,
    finishedAt,
    ...row
  } = await findImport(ctx, importId);
  const [first] = await ctx.db
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.networkId, networkId), sql`starts_with(${threads.sourceKey}, ${`${row.source}:`})`))
    .orderBy(desc(threads.lastPostAt))
    .limit(1);
  return {
    ...row,
    at: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    firstThread: first?.id ?? null,
  };
}

// The table is named by hand: where a query has one table only, a column that it selects stands there without.
const wordsOf = sql<number>`(select count(*) from ${posts} where ${posts.authorId} = ${memberships}.id
  and ${posts.deletedAt} is null)`.mapWith(Number);

export type BroughtIn = Awaited<ReturnType<typeof listBroughtIn>>["people"][number];

const pageOfPeople = 50;

/** Who was brought in and has not come: those with most words first. Of all of them, `unasked` counts whom nobody wrote to. */
export async function listBroughtIn(
  ctx: Ctx<Insider>,
  { named = "", page = 1 }: Omit<ListBroughtIn, "network"> = {},
) {
  const here = and(eq(memberships.networkId, ctx.actor.networkId), eq(memberships.state, "placeholder"));
  const isAsked = sql<boolean>`${memberships.claimEmail} is not null and not (${unasked})`;
  const rows = await ctx.db
    .select({
      id: memberships.id,
      name: memberships.name,
      email: memberships.claimEmail,
      basis: memberships.consentBasis,
      posts: wordsOf.as("posts"),
      isAsked,
    })
    .from(memberships)
    .where(
      and(
        here,
        named ? or(contains(memberships.name, named), sql`${named} <% ${memberships.name}`) : undefined,
      ),
    )
    .orderBy(desc(sql`posts`), asc(memberships.name), asc(memberships.id))
    .limit(pageOfPeople + 1)
    .offset((page - 1) * pageOfPeople);
  const [all] = await ctx.db
    .select({
      count: sql<number>`count(*)`.mapWith(Number),
      unasked: sql<number>`count(*) filter (where ${unasked})`.mapWith(Number),
    })
    .from(memberships)
    .where(here);
  return {
    people: rows.slice(0, pageOfPeople),
    more: rows.length > pageOfPeople,
    count: all?.count ?? 0,
    unasked: all?.unasked ?? 0,
  };
}

export type Waiting = Awaited<ReturnType<typeof listWaiting>>[number];

const standIns = kept((db) =>
  db
    .select({ membershipId: memberships.id, name: memberships.name, posts: wordsOf })
    .from(memberships)
    .innerJoin(networks, eq(networks.id, memberships.networkId))
    .where(
      and(
        eq(networks.slug, sql.placeholder("network")),
        eq(memberships.state, "placeholder"),
        claimableBy(sql.placeholder("personId")),
      ),
    )
    .orderBy(asc(memberships.name)),
);

/** What waits in this network for the person who asks: stand-ins by her own, verified address. */
export const listWaiting = ({ db, actor }: Ctx<Person>, { network }: OfNetwork) =>
  standIns(db, { network, personId: actor.personId });
