import { and, asc, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { saidOf } from "@/gate/complaint/reads";
import { labelOf } from "@/gate/disclosure/reads";
import { fitOf } from "@/gate/fit/reads";
import { isImpartial } from "@/gate/review/reads";
import type { Actor, BrandActor, Ctx, Insider } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { brands, domains, people, verifications } from "@/identity/tables";
import { verifiedAs } from "@/identity/verification/reads";
import { paletteOf } from "@/networks/branding/policy";
import { hasRole } from "@/networks/membership/policy";
import { charters, memberships, networks } from "@/networks/tables";
import { notFrozen } from "@/payments/book/reads";
import { getHold } from "@/payments/hold/reads";
import { holds } from "@/payments/tables";
import { contains } from "@/platform/columns";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { dueOf } from "@/platform/life";
import { mayClaim } from "../claim/policy";
import { claimOf } from "../claim/reads";
import { type Ground, grounds } from "../claim/schema";
import { agreedRule, labelRule, nextOf, proofRule } from "../creative/policy";
import { listCreatives } from "../creative/reads";
import { givenOf } from "../offer/policy";
import { answerRate } from "../proposal/reads";
import { discardLines, reportLines } from "../report/policy";
import { reportOf } from "../report/reads";
import { creatives, offers, placementSteps, placements, proposals } from "../tables";
import { termLines } from "../terms/policy";
import { currentTerms } from "../terms/reads";
import type { Side } from "../terms/schema";
import { type PlacementMove, type PlacementState, placementLife } from "./lifecycle";
import { isBrands, keptOnCancel, mayMove, maySendBack } from "./policy";
import type { Filter, ThePlacement } from "./schema";

/** Which placements this actor may see: a brand its own, whoever keeps order in a network those that run there. */
export function visibleTo(actor: Actor): SQL | undefined {
  switch (actor.kind) {
    case "brand":
      return eq(placements.brandId, actor.brandId);
    case "owner":
      return eq(placements.networkId, actor.networkId);
    case "member":
      return hasRole(actor, "steward") ? eq(placements.networkId, actor.networkId) : sql`false`;
    case "operator":
    case "system":
      return sql`true`;
    default:
      return sql`false`;
  }
}

/** The row of a placement, held until the transaction ends, with the terms that were agreed. */
export async function holdPlacement(ctx: Ctx, { placementId }: { placementId: string }) {
  const [row] = await ctx.db
    .select()
    .from(placements)
    .where(and(visibleTo(ctx.actor), eq(placements.id, placementId)))
    .for("no key update");
  if (!row) throw notFound("placement");
  const { terms } = await currentTerms(ctx, row.proposalId);
  return { ...row, terms };
}
export type Held = Awaited<ReturnType<typeof holdPlacement>>;

/** The placement that waits for this money, held; null when the money is for something else, or for what has moved on. */
export async function waitingFor(ctx: Ctx, purpose: string) {
  const [known] = await ctx.db
    .select({ id: placements.id })
    .from(placements)
    .where(eq(placements.id, purpose));
  if (!known) return null;
  const row = await holdPlacement(ctx, { placementId: purpose });
  return row.state === "awaiting_payment" ? row : null;
}

/**
 * Goes into every statement that brings a run before people: what would be shown is what was approved, the money for
 * it is held and not frozen, and the brand is still who it says.
 */
export const mayRun = (placementId: string, state: PlacementState = "scheduled"): SQL => sql`exists (
  select from ${placements} as run
  join ${creatives} as words on words.id = run.creative_id and words.hash = run.approved_hash
  join ${holds} as money on money.purpose = run.id and money.state = 'held' and ${notFrozen(sql`money.id`)}
  where run.id = ${placementId} and run.state = ${state}
    and exists (select from ${verifications} as name where name.brand_id = run.brand_id and name.state = 'confirmed')
    and exists (select from ${domains} as house where house.brand_id = run.brand_id and house.state = 'verified'))`;

/** True, or the red line of today's charter that a brand has come to cross. */
export async function isFit(ctx: Ctx, { networkId, brandId }: { networkId: string; brandId: string }) {
  const { blocked, sentences } = await fitOf(ctx, { networkId, brandId });
  return !blocked || (sentences[0] ?? "It crosses a red line of this network.");
}

/** A placement with what it is about. */
export async function withCategory(ctx: Ctx, placementId: string) {
  const [row] = await ctx.db
    .select({ placement: placements, category: proposals.category })
    .from(placements)
    .innerJoin(proposals, eq(proposals.id, placements.proposalId))
    .where(eq(placements.id, placementId));
  if (!row?.category) throw notFound("placement");
  return { ...row.placement, category: row.category };
}

/** True when whoever asks has neither a share in the money nor a tie to the brand. */
export async function mayJudge(
  ctx: Ctx<Insider>,
  { networkId, brandId }: { networkId: string; brandId: string },
): Promise<true | string> {
  const { membershipId } = ctx.actor;
  const able = and(
    eq(memberships.id, membershipId ?? ""),
    isImpartial({ networkId, brandId, interested: [] }),
  );
  return (
    (await ctx.db.$count(memberships, able)) > 0 ||
    "Only a steward without a share in the money or a tie to the brand may decide this."
  );
}

const face = {
  id: placements.id,
  state: placements.state,
  runsAt: placements.runsAt,
  endsAt: placements.endsAt,
  offer: offers.title,
  network: { slug: networks.slug, name: networks.name, colour: networks.colour, typeface: networks.typeface },
  brand: { slug: brands.slug, name: brands.name, verified: verifiedAs(brands.id) },
};

const open = sql`${placements.state} not in ('settled', 'cancelled')`;

/** The states in which a placement waits for this side. */
function turnsOf({ kind }: Actor): PlacementState[] {
  if (kind === "brand") return ["awaiting_payment", "booked", "reported"];
  return kind === "owner" ? ["creative_review", "paused"] : ["paused"];
}

/** What runs or will, the next first; then what is over, the latest first. */
export async function listPlacements(
  ctx: Ctx<Insider | BrandActor>,
  { q = "", show = "all" }: Partial<Filter> = {},
) {
  const rows = await ctx.db
    .select({
      ...face,
      payBy: placements.payBy,
      creativeBy: placements.creativeBy,
      decideBy: placements.decideBy,
      since: sql`coalesce((select max(${placementSteps.createdAt}) from ${placementSteps}
        where ${placementSteps.subjectId} = ${placements.id}), ${placements.createdAt})`.mapWith(
        placements.createdAt,
      ),
    })
    .from(placements)
    .innerJoin(networks, eq(networks.id, placements.networkId))
    .innerJoin(brands, eq(brands.id, placements.brandId))
    .innerJoin(proposals, eq(proposals.id, placements.proposalId))
    .innerJoin(offers, eq(offers.id, proposals.offerId))
    .where(
      and(
        visibleTo(ctx.actor),
        show === "turn" ? inArray(placements.state, turnsOf(ctx.actor)) : undefined,
        show === "open" || show === "over" ? sql`(${open}) = ${show === "open"}` : undefined,
        q ? or(contains(offers.title, q), contains(brands.name, q), contains(networks.name, q)) : undefined,
      ),
    )
    .orderBy(desc(open), sql`case when ${open} then ${placements.runsAt} end`, desc(placements.runsAt))
    .limit(200);
  return rows.map(({ payBy, creativeBy, decideBy, since, ...row }) => {
    const dates = { ...row, payBy, creativeBy, decideBy };
    return { ...row, due: dueOf(placementLife, row.state, since, dates)?.at ?? null };
  });
}
export type PlacementRow = Awaited<ReturnType<typeof listPlacements>>[number];

const ofSteward: readonly string[] = ["pause", "resume", "stop", "shut"];

/**
 * What happened, oldest first. Who keeps order in the network does it in the network's name, and why a bank did not
 * pay is for the brand alone.
 */
async function stepsOf(ctx: Ctx<Insider | BrandActor>, placementId: string, remedyBy: Side | null) {
  const steps = await ctx.db
    .select({
      id: placementSteps.id,
      move: placementSteps.move,
      note: placementSteps.note,
      who: people.name,
      at: placementSteps.createdAt,
    })
    .from(placementSteps)
    .leftJoin(people, eq(people.id, placementSteps.by))
    .where(eq(placementSteps.subjectId, placementId))
    .orderBy(asc(placementSteps.createdAt), asc(placementSteps.id));
  const isBrand = ctx.actor.kind === "brand";
  return steps.map(({ move, who, note, ...step }) => ({
    ...step,
    move: move as PlacementMove,
    note: move === "bounce" && !isBrand ? null : note,
    who: ofSteward.includes(move) ? null : who,
    isBrands: isBrands(move as PlacementMove, remedyBy),
  }));
}

const movesOf = {
  brand: ["submit", "accept", "claim", "share", "cancel"],
  owner: ["sendBack", "approve", "refuse", "share", "callOff"],
  steward: ["pause", "resume", "stop"],
} as const satisfies Record<string, PlacementMove[]>;

const hatsOf = ({ kind }: Actor): (keyof typeof movesOf)[] =>
  kind === "brand" ? ["brand"] : kind === "owner" ? ["owner", "steward"] : ["steward"];

/** A placement as either side needs it: what happened, what is next, by when, and what if nobody does anything. */
export async function getPlacement(ctx: Ctx<Insider | BrandActor>, { placementId }: ThePlacement) {
  const { actor } = ctx;
  const [row] = await ctx.db
    .select({ placement: placements, ...face, rules: charters.rules })
    .from(placements)
    .innerJoin(networks, eq(networks.id, placements.networkId))
    .innerJoin(
      charters,
      and(eq(charters.networkId, networks.id), eq(charters.version, networks.charterVersion)),
    )
    .innerJoin(brands, eq(brands.id, placements.brandId))
    .innerJoin(proposals, eq(proposals.id, placements.proposalId))
    .innerJoin(offers, eq(offers.id, proposals.offerId))
    .where(and(visibleTo(actor), eq(placements.id, placementId)));
  if (!row) throw notFound("placement");
  const { placement, rules, ...shown } = row;
  const { terms } = await currentTerms(ctx, placement.proposalId);
  const claim = await claimOf(ctx, placementId);
  const [steps, versions, report, said] = await Promise.all([
    stepsOf(ctx, placementId, claim?.remedyBy ?? null),
    listCreatives(ctx, placementId),
    reportOf(ctx, placement.source),
    // Members were promised that the stewards read it, and nobody else.
    actor.kind === "brand" ? [] : saidOf(ctx, placement.source),
  ]);
  // A steward keeps order here; what it costs is for the two who agreed on it.
  const money = actor.kind === "member" ? null : await moneyOf(ctx, placementId);
  const label = { given: givenOf(terms.model), writtenBy: terms.writtenBy };
  const since = steps.at(-1)?.at ?? placement.createdAt;
  return {
    ...shown,
    palette: paletteOf(row.network.colour),
    side:
      actor.kind === "brand"
        ? ("brand" as const)
        : actor.kind === "owner"
          ? ("owner" as const)
          : ("steward" as const),
    source: placement.source,
    proposalId: placement.proposalId,
    createdAt: placement.createdAt,
    publishedAt: placement.publishedAt,
    cause: placement.cause,
    ownerShareBps: actor.kind === "member" ? null : placement.ownerShareBps,
    rounds: placement.rounds,
    lines: actor.kind === "member" ? [] : termLines(terms),
    commissionBps: terms.commissionBps,
    money,
    disclosure: await labelOf(ctx, { brandId: placement.brandId, ...label }),
    versions,
    creative: versions.at(-1) ?? null,
    /** Where the next version of the words begins. */
    next: nextOf(versions.at(-1)?.creative, terms.kind),
    steps,
    report: report && {
      at: report.at,
      lines: reportLines(report.measures),
      discarded: discardLines(report.measures),
    },
    claim,
    said,
    mayClaim: Object.fromEntries(
      grounds.map((ground) => [
        ground,
        mayClaim(ground, {
          ...placement,
          stopped: placement.cause !== null,
          measures: report?.measures ?? null,
        }),
      ]),
    ) as Record<Ground, true | string>,
    kept: keptOnCancel({ ...placement, terms }, ctx.now),
    due: dueOf(placementLife, placement.state, since, placement),
    may: Object.fromEntries(
      hatsOf(actor).flatMap((by) => movesOf[by].map((move) => [move, mayDo(ctx, move, by, placement)])),
    ) as Partial<Record<PlacementMove, true | string>>,
    /** What words can be sent back for: a rule of the charter, or what holds everywhere. */
    citable: [...rules, agreedRule, proofRule, labelRule],
    domain: row.brand.verified?.domain ?? null,
    maySendBack: maySendBack(placement.rounds, placement.runsAt, ctx.now),
    mayJudge:
      actor.kind === "brand" ? "Only a steward may do this." : await mayJudge(ctx as Ctx<Insider>, placement),
  };
}
export type Placed = Awaited<ReturnType<typeof getPlacement>>;

function mayDo({ actor }: Ctx, move: PlacementMove, by: string, it: { state: PlacementState }) {
  const may = actor.kind === "brand" ? mayActFor(actor) : true;
  return may === true ? mayMove(move, by, it) : may;
}

/** Where the money of a placement stands; null before it is due. */
async function moneyOf(ctx: { db: Db }, placementId: string) {
  const [asked] = await ctx.db.select({ id: holds.id }).from(holds).where(eq(holds.purpose, placementId));
  return asked ? getHold(ctx, placementId) : null;
}

/**
 * What brands may know of an owner: the share of proposals that got an answer, how many runs of the last year came to
 * their end, and how many she let down herself: called off, left without an answer, or stopped through her error.
 */
export const reliability = (networkId: AnyPgColumn | string) => {
  const struck = sql`(run.cause is not distinct from 'owner-error' or exists (
    select from ${placementSteps} as step where step.subject_id = run.id and step.move in ('callOff', 'silence')))`;
  return sql<Reliability>`(select json_build_object('answerRate', ${answerRate(networkId)},
      'runs', count(*) filter (where run.state = 'settled' and not ${struck}), 'strikes', count(*) filter (where ${struck}))
    from ${placements} as run
    where run.network_id = ${networkId} and run.created_at > now() - interval '365 days')`;
};
export type Reliability = { answerRate: number | null; runs: number; strikes: number };

export async function reliabilityOf(ctx: { db: Db }, networkId: string): Promise<Reliability> {
  const [row] = await ctx.db.execute<{ its: Reliability }>(sql`select ${reliability(networkId)} as its`);
  if (!row) throw new Error("a statement that counts has not answered");
  return row.its;
}
