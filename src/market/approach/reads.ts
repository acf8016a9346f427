import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, not, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Actor, BrandActor, Ctx, Insider } from "@/identity/actor";
import { brandPeople, brands, people } from "@/identity/tables";
import { verifiedAs } from "@/identity/verification/reads";
import { networks } from "@/networks/tables";
import { contains } from "@/platform/columns";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { dueOf } from "@/platform/life";
import { bidLines, diffBids } from "../bid/policy";
import { listBids } from "../bid/reads";
import type { DealMove } from "../deal/lifecycle";
import { isPromisedTo } from "../first-right/reads";
import type { ListingState } from "../listing/lifecycle";
import { approaches, approachSteps, dealSteps, deals, listings, ndas } from "../tables";
import {
  type ApproachMove,
  approachLife,
  approachStates,
  insideStates,
  openApproachStates,
} from "./lifecycle";
import { isOver, mayMove, type Side, turnsOf } from "./policy";
import type { Filter, TheApproach } from "./schema";

/** Which approaches this actor may see: a brand its own, an owner those to its network. */
export function visibleTo(actor: Actor): SQL | undefined {
  switch (actor.kind) {
    case "brand":
      return eq(approaches.brandId, actor.brandId);
    case "owner":
      return eq(approaches.networkId, actor.networkId);
    case "operator":
    case "system":
      return sql`true`;
    default:
      return sql`false`;
  }
}

/** Those whose data room is open to this actor now. */
export const insideTo = (actor: Actor) => and(visibleTo(actor), inArray(approaches.state, [...insideStates]));

export const sideOf = ({ kind }: Actor): Side => (kind === "brand" ? "buyer" : "seller");

/** The row of an approach, held until the transaction ends. */
export async function holdApproach(ctx: Ctx, { approachId }: TheApproach) {
  const [row] = await ctx.db
    .select()
    .from(approaches)
    .where(and(visibleTo(ctx.actor), eq(approaches.id, approachId)))
    .for("no key update");
  if (!row) throw notFound("approach");
  return row;
}

/** How the listing of an approach stands, held until the transaction ends: who accepts for it comes in turn. */
export async function holdListingOf(ctx: Ctx, { approachId }: TheApproach): Promise<ListingState> {
  const [row] = await ctx.db
    .select({ state: listings.state })
    .from(listings)
    .innerJoin(approaches, eq(approaches.listingId, listings.id))
    .where(and(visibleTo(ctx.actor), eq(approaches.id, approachId)))
    .for("no key update", { of: listings });
  if (!row) throw notFound("approach");
  return row.state;
}

/** Whether somebody who acts for this brand stands on the seller's side too. */
const isOwnOf = ({ brandId, personId }: BrandActor) =>
  sql<boolean>`(${networks.ownerBrandId} is not distinct from ${brandId}
    or ${networks.ownerPersonId} is not distinct from ${personId}
    or exists (select from ${brandPeople} where ${brandPeople.brandId} = ${networks.ownerBrandId}
      and ${brandPeople.personId} = ${personId}))`;

/** How a listing stands to a brand that would come near. One that never stood in the market is not found. */
export async function comeNear(
  ctx: Ctx<BrandActor>,
  { listingId }: { listingId: string },
  hold?: "share",
): Promise<{ networkId: string; state: ListingState; isOwn: boolean; firstOfferUntil: Date | null }> {
  const asked = ctx.db
    .select({
      networkId: listings.networkId,
      state: listings.state,
      isOwn: isOwnOf(ctx.actor),
      firstOfferUntil: listings.firstOfferUntil,
      isFirst: isPromisedTo(ctx.actor.brandId),
    })
    .from(listings)
    .innerJoin(networks, eq(networks.id, listings.networkId))
    .where(and(eq(listings.id, listingId), isNotNull(listings.liveAt)));
  const [row] = await (hold ? asked.for(hold, { of: listings }) : asked);
  if (!row) throw notFound("listing");
  const { isFirst, firstOfferUntil, ...near } = row;
  const isKept = firstOfferUntil !== null && firstOfferUntil > ctx.now && !isFirst;
  return { ...near, firstOfferUntil: isKept ? firstOfferUntil : null };
}

/** The approach that this brand has open to a listing, if any. */
export async function openApproachOf(ctx: Ctx<BrandActor>, { listingId }: { listingId: string }) {
  const [row] = await ctx.db
    .select({ id: approaches.id })
    .from(approaches)
    .where(
      and(
        visibleTo(ctx.actor),
        eq(approaches.listingId, listingId),
        inArray(approaches.state, [...openApproachStates]),
      ),
    );
  return row?.id ?? null;
}

// A second name, so that a read of one approach may look at its history.
const granted = alias(approachSteps, "granted");

/** Whether this buyer was ever let in. Whoever was not, reads nothing that leads to the network. */
export const wasInside = sql<boolean>`exists (select from ${approachSteps} as granted
  where ${granted.subjectId} = ${approaches.id} and ${granted.move} = 'grant')`;

const face = (actor: Actor) => ({
  id: approaches.id,
  listingId: approaches.listingId,
  state: approaches.state,
  version: approaches.version,
  answerBy: approaches.answerBy,
  createdAt: approaches.createdAt,
  updatedAt: approaches.updatedAt,
  network:
    actor.kind === "brand"
      ? sql<{ slug: string; name: string } | null>`case when ${wasInside}
          then json_build_object('slug', ${networks.slug}, 'name', ${networks.name}) end`
      : sql<{
          slug: string;
          name: string;
        } | null>`json_build_object('slug', ${networks.slug}, 'name', ${networks.name})`,
  brand: { slug: brands.slug, name: brands.name, verified: verifiedAs(brands.id) },
});

const over = approachStates.filter(isOver);

/** Newest first; those that wait for this side before all others. */
export function listApproaches(
  ctx: Ctx<Insider | BrandActor>,
  { q = "", show = "all" }: Partial<Filter> = {},
) {
  const turn = inArray(approaches.state, [...turnsOf[sideOf(ctx.actor)]]);
  const called =
    ctx.actor.kind === "brand" ? and(wasInside, contains(networks.name, q)) : contains(brands.name, q);
  return ctx.db
    .select(face(ctx.actor))
    .from(approaches)
    .innerJoin(networks, eq(networks.id, approaches.networkId))
    .innerJoin(brands, eq(brands.id, approaches.brandId))
    .where(
      and(
        visibleTo(ctx.actor),
        show === "turn" ? turn : undefined,
        show === "open" ? not(inArray(approaches.state, over)) : undefined,
        show === "over" ? inArray(approaches.state, over) : undefined,
        q ? called : undefined,
      ),
    )
    .orderBy(sql`${turn} desc`, desc(approaches.updatedAt), desc(approaches.id))
    .limit(200);
}
export type ApproachRow = Awaited<ReturnType<typeof listApproaches>>[number];

async function listSteps(ctx: { db: Db }, approachId: string) {
  const steps = await ctx.db
    .select({
      move: approachSteps.move,
      note: approachSteps.note,
      who: people.name,
      at: approachSteps.createdAt,
    })
    .from(approachSteps)
    .leftJoin(people, eq(people.id, approachSteps.by))
    .where(eq(approachSteps.subjectId, approachId))
    .orderBy(asc(approachSteps.createdAt), asc(approachSteps.id));
  return steps.map((step) => ({
    ...step,
    isBuyers: (approachLife[step.move as ApproachMove].by as readonly string[]).includes("buyer"),
  }));
}

/** The last time that this move was made. */
export async function stepOf({ db }: { db: Db }, { approachId, move }: TheApproach & { move: string }) {
  const [step] = await db
    .select({ note: approachSteps.note, at: approachSteps.createdAt })
    .from(approachSteps)
    .where(and(eq(approachSteps.subjectId, approachId), eq(approachSteps.move, move)))
    .orderBy(desc(approachSteps.createdAt))
    .limit(1);
  return step ?? null;
}

const movesOf = {
  seller: ["grant", "deny", "revoke", "counter", "accept", "decline", "takeBack"],
  buyer: ["offer", "answer", "agree", "turnDown", "withdraw"],
} as const satisfies Record<Side, ApproachMove[]>;

/** An approach as either side needs it to decide: who comes, what is offered, what changed, and by when. */
export async function getApproach(ctx: Ctx<Insider | BrandActor>, { approachId }: TheApproach) {
  const [row] = await ctx.db
    .select({
      ...face(ctx.actor),
      approach: approaches,
      nda: {
        version: ndas.version,
        hash: ndas.hash,
        name: ndas.name,
        legalName: ndas.legalName,
        at: ndas.createdAt,
      },
      /** What became of it once both had said yes. */
      dealId: deals.id,
      /** What the seller says to whoever was let in. */
      listing: {
        ...{ asking: listings.asking, currency: listings.currency, pledges: listings.pledges },
        ...{ story: listings.story, includes: listings.includes },
      },
    })
    .from(approaches)
    .innerJoin(listings, eq(listings.id, approaches.listingId))
    .innerJoin(networks, eq(networks.id, approaches.networkId))
    .innerJoin(brands, eq(brands.id, approaches.brandId))
    .leftJoin(ndas, eq(ndas.approachId, approaches.id))
    .leftJoin(deals, eq(deals.approachId, approaches.id))
    .where(and(visibleTo(ctx.actor), eq(approaches.id, approachId)));
  if (!row) throw notFound("approach");
  const { approach, listing, ...shown } = row;
  const isInside = (insideStates as readonly string[]).includes(approach.state);
  const [versions, steps, record] = await Promise.all([
    listBids(ctx, approachId),
    listSteps(ctx, approachId),
    recordOf(ctx, approach.brandId),
  ]);
  const current = versions.at(-1) ?? null;
  const side = sideOf(ctx.actor);
  const { state, note, funds, fundsPaperId } = approach;
  const entered = steps.at(-1)?.at ?? approach.createdAt;
  return {
    ...shown,
    side,
    note,
    funds,
    fundsPaperId,
    record,
    isInside,
    listing: isInside || ctx.actor.kind !== "brand" ? listing : null,
    hash: current?.hash ?? null,
    bid: current?.bid ?? null,
    lines: current ? bidLines(current.bid) : [],
    versions: versions.map(({ bid, ...version }, place) => {
      const before = versions[place - 1];
      return { ...version, expiresAt: bid.expiresAt, changes: before ? diffBids(before.bid, bid) : [] };
    }),
    steps,
    due: dueOf(approachLife, state, entered, approach),
    may: Object.fromEntries(movesOf[side].map((move) => [move, mayMove(move, side, approach)])) as Partial<
      Record<ApproachMove, true | string>
    >,
  };
}
export type Approach = Awaited<ReturnType<typeof getApproach>>;

/**
 * How reliable a buyer was so far: what she has bought, and which deals she left or did not pay. A deal that the seller
 * or we have ended says nothing about her.
 */
export async function recordOf({ db }: { db: Db }, brandId: string) {
  const isBuyers = sql`exists (select from ${brandPeople} where ${brandPeople.brandId} = ${deals.buyerId}
    and ${brandPeople.personId} = ${dealSteps.by})`;
  const count = (moves: DealMove[], where: SQL = sql`true`) =>
    sql<number>`(count(distinct ${deals.id}) filter (where ${inArray(dealSteps.move, moves)} and ${where}))::int`;
  const [record] = await db
    .select({
      bought: count(["close"]),
      left: count(["withdraw", "walk", "backOut"], isBuyers),
      unpaid: count(["expire", "leaveUnfunded"]),
    })
    .from(deals)
    .innerJoin(dealSteps, eq(dealSteps.subjectId, deals.id))
    .where(eq(deals.buyerId, brandId));
  return record ?? { bought: 0, left: 0, unpaid: 0 };
}
