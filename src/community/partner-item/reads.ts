import { and, desc, eq, gt, isNull, or, type SQL, sql } from "drizzle-orm";
import { hasOptedOut } from "@/gate/delivery/reads";
import { deliveries, disclosures } from "@/gate/tables";
import type { Ctx, Insider } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { hasRole } from "@/networks/membership/policy";
import { networks } from "@/networks/tables";
import { iso } from "@/platform/columns";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { files } from "@/platform/tables";
import { keptInside, memberIdOf, visibleSpaces } from "../space/reads";
import { partnerEvents, partnerItems, spaces } from "../tables";
import type { Deed, Discard, OneSource, Picture, Place, SearchPartnerItem, ShownGesture } from "./schema";

/** That nothing has taken it away from everybody. */
const stands = and(isNull(partnerItems.heldAt), isNull(partnerItems.stoppedAt));
/** And that its run is not over. */
const runs = and(stands, isNull(partnerItems.endedAt), gt(partnerItems.endsAt, sql`now()`)) as SQL;

/** The items put before this member that she has not put away, where she may read; one "no" of hers ends it at once. */
const meets = (actor: Insider) =>
  and(
    eq(partnerItems.networkId, actor.networkId),
    eq(deliveries.membershipId, memberIdOf(actor)),
    isNull(deliveries.hiddenAt),
    sql`not ${hasOptedOut(sql`${deliveries.personId}`, {
      brandId: sql`${deliveries.brandId}`,
      category: sql`${deliveries.category}`,
    })}`,
    or(
      isNull(partnerItems.spaceId),
      sql`${partnerItems.spaceId} in (select ${spaces.id} from ${spaces} where ${visibleSpaces(actor)})`,
    ),
  );

const mine = (actor: Insider) =>
  and(eq(deliveries.source, partnerItems.source), eq(deliveries.membershipId, memberIdOf(actor)));

export type PartnerView = Awaited<ReturnType<typeof selectItems>>[number];

/** Items as they are shown. The label travels with the words, so that none can be drawn without the other. */
const selectItems = ({ db, actor }: { db: Db; actor: Insider }, where: SQL | undefined, limit: number) =>
  db
    .select({
      source: partnerItems.source,
      disclosure: {
        legalName: disclosures.legalName,
        given: disclosures.given,
        writtenBy: disclosures.writtenBy,
      },
      title: partnerItems.title,
      html: partnerItems.html,
      text: partnerItems.text,
      link: { href: partnerItems.linkHref, text: partnerItems.linkText },
      picture: sql<(Picture & { width: number; height: number }) | null>`(select json_build_object(
        'file', ${files.id}, 'alt', ${partnerItems.pictureAlt}, 'width', ${files.width}, 'height', ${files.height})
        from ${files} where ${files.id} = ${partnerItems.pictureId})`,
      gesture: sql<ShownGesture | null>`case ${partnerItems.gesture} ->> 'kind'
        when 'perk' then jsonb_build_object('kind', 'perk', 'hasCode', ${partnerItems.gesture} ->> 'code' <> '')
        else ${partnerItems.gesture} end`,
      brand: { slug: brands.slug, name: brands.name },
      category: partnerItems.category,
      space: { slug: spaces.slug, name: spaces.name },
      /** False for a steward who looks after an item that was not put before her. */
      isMine: sql<boolean>`${deliveries.id} is not null`,
      isOver: sql<boolean>`not (${runs})`,
      at: iso(partnerItems.createdAt),
    })
    .from(partnerItems)
    .innerJoin(disclosures, eq(disclosures.id, partnerItems.disclosureId))
    .innerJoin(brands, eq(brands.id, partnerItems.brandId))
    .leftJoin(spaces, eq(spaces.id, partnerItems.spaceId))
    .leftJoin(deliveries, mine(actor))
    .where(where)
    .orderBy(desc(deliveries.createdAt), desc(partnerItems.createdAt))
    .limit(limit);

const running = (actor: Insider, place: Place) => and(meets(actor), runs, eq(partnerItems.place, place));

const inFeed = keptInside(({ db, actor }) => selectItems({ db, actor }, running(actor, "feed"), 1));
const inSpace = keptInside(({ db, actor }) =>
  selectItems({ db, actor }, and(running(actor, "feed"), eq(spaces.slug, sql.placeholder("space"))), 1),
);

/** The one item that stands in the feed, or in a space, of this member now: the latest put before her, or none. */
export async function nextPartnerItem(ctx: Ctx<Insider>, { space }: { space?: string | undefined }) {
  const [item] = await (space === undefined ? inFeed(ctx, {}) : inSpace(ctx, { space }));
  return item ?? null;
}

/** An item on its own page: for whoever it was put before, and for stewards, who answer for it. */
export async function getPartnerItem(ctx: Ctx<Insider>, { source }: OneSource) {
  const here = and(eq(partnerItems.source, source), eq(partnerItems.networkId, ctx.actor.networkId));
  const may = hasRole(ctx.actor, "steward") ? sql`true` : and(meets(ctx.actor), stands);
  const [item] = await selectItems(ctx, and(here, may), 1);
  if (!item) throw notFound("item");
  return item;
}

/** Items put before this member in which all the words stand. They are listed apart from what members said. */
export async function searchPartnerItem(ctx: Ctx<Insider>, { query }: Pick<SearchPartnerItem, "query">) {
  if (query === "") return [];
  const words = sql`${partnerItems.search} @@ websearch_to_tsquery('english', ${query})`;
  return selectItems(ctx, and(meets(ctx.actor), runs, words), 3);
}

/** For whoever acts on an item by its source, below all permissions. */
export async function partnerItemOf(ctx: { db: Db }, source: string) {
  const [item] = await ctx.db
    .select({ id: partnerItems.id, brandId: partnerItems.brandId, networkId: partnerItems.networkId })
    .from(partnerItems)
    .where(eq(partnerItems.source, source));
  if (!item) throw notFound("item");
  return item;
}

export type Measures = {
  reached: number;
  seen: number;
  opened: number;
  followed: number;
  /** Counted clicks; a member can click again a day later. */
  followedEvents: number;
  discarded: Record<Discard, number>;
};

/** What came of an item: people, each counted once, and what was discarded why. Exact, for money and for the desk. */
export async function measuresOf(ctx: { db: Db }, source: string): Promise<Measures> {
  const { id } = await partnerItemOf(ctx, source);
  const people = (deed: Deed) =>
    sql`(count(distinct person_id) filter (where discarded is null and deed = ${deed}))::int`;
  const discarded = (why: Discard) => sql`(count(*) filter (where discarded = ${why}))::int`;
  const [row] = await ctx.db.execute<Omit<Measures, "discarded"> & Record<Discard, number>>(sql`
    select (select count(*)::int from ${deliveries} where source = ${source}) as reached,
      ${people("seen")} as seen, ${people("opened")} as opened, ${people("followed")} as followed,
      (count(*) filter (where discarded is null and deed = 'followed'))::int as "followedEvents",
      ${discarded("own-team")} as "own-team", ${discarded("repeated")} as repeated, ${discarded("hasty")} as hasty
    from ${partnerEvents} where item_id = ${id}`);
  if (!row) throw new Error("a statement that counts has not answered");
  const { "own-team": ownTeam, repeated, hasty, ...counted } = row;
  return { ...counted, discarded: { "own-team": ownTeam, repeated, hasty } };
}

/** The one item that this member's digest carries, or none. */
export async function digestPartnerItem(ctx: Ctx<Insider>) {
  const [item] = await selectItems(ctx, running(ctx.actor, "digest"), 1);
  return item ?? null;
}

/** What of partners anybody may follow in a public network: that they came, under which label; never their words. */
export const listPublicPartnerItem = (ctx: { db: Db }, { network }: { network: string }) =>
  publicItems(ctx, network, undefined);

/** One of them. What is held, stopped, or in a network that hides is not found. */
export async function getPublicPartnerItem(
  ctx: { db: Db },
  { network: slug, source }: { network: string; source: string },
) {
  const { network, items } = await publicItems(ctx, slug, eq(partnerItems.source, source));
  const [item] = items;
  if (!item) throw notFound("item");
  return { network, item };
}
export type PublicItem = Awaited<ReturnType<typeof getPublicPartnerItem>>;

async function publicItems(ctx: { db: Db }, slug: string, one: SQL | undefined) {
  const [network] = await ctx.db
    .select({ id: networks.id, slug: networks.slug, name: networks.name, purpose: networks.purpose })
    .from(networks)
    .where(and(eq(networks.slug, slug), eq(networks.visibility, "public")));
  if (!network) throw notFound("network");
  const items = await ctx.db
    .select({
      source: partnerItems.source,
      disclosure: {
        legalName: disclosures.legalName,
        given: disclosures.given,
        writtenBy: disclosures.writtenBy,
      },
      title: partnerItems.title,
      at: iso(partnerItems.createdAt),
    })
    .from(partnerItems)
    .innerJoin(disclosures, eq(disclosures.id, partnerItems.disclosureId))
    .where(and(eq(partnerItems.networkId, network.id), stands, one))
    .orderBy(desc(partnerItems.createdAt))
    .limit(30);
  return { network, items };
}
