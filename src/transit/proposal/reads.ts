import { and, asc, desc, eq, inArray, isNotNull, isNull, not, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { fitOf } from "@/gate/fit/reads";
import { whyNotBook } from "@/gate/pass/reads";
import { passes } from "@/gate/tables";
import type { Actor, BrandActor, Ctx, Insider } from "@/identity/actor";
import { brands, people } from "@/identity/tables";
import { verifiedAs, verifiedBrand } from "@/identity/verification/reads";
import { paletteOf } from "@/networks/branding/policy";
import { partnerPolicyOf } from "@/networks/partner-policy/reads";
import { networks } from "@/networks/tables";
import { contains } from "@/platform/columns";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { dueOf } from "@/platform/life";
import { hours, later } from "@/platform/time";
import { givenOf } from "../offer/policy";
import { offers, placements, proposalSteps, proposals } from "../tables";
import { diffTerms, ownersPart, termLines } from "../terms/policy";
import { listTerms } from "../terms/reads";
import type { Terms } from "../terms/schema";
import { type ProposalMove, type ProposalState, proposalLife, proposalStates, waits } from "./lifecycle";
import { isBrands, isOver, mayMove } from "./policy";
import { itemsLately, runOf } from "./quote";
import type { Filter, Saved, TheProposal } from "./schema";

/** Which proposals this actor may see: a brand its own, a network's owner those that were sent to it. */
export function visibleTo(actor: Actor): SQL | undefined {
  switch (actor.kind) {
    case "brand":
      return eq(proposals.brandId, actor.brandId);
    case "owner":
      return and(eq(proposals.networkId, actor.networkId), isNotNull(proposals.submittedAt));
    case "system":
      return sql`true`;
    default:
      return sql`false`;
  }
}

/** The row of a proposal, held until the transaction ends. */
export async function holdProposal(ctx: Ctx, { proposalId }: TheProposal) {
  const [row] = await ctx.db
    .select()
    .from(proposals)
    .where(and(visibleTo(ctx.actor), eq(proposals.id, proposalId)))
    .for("no key update");
  if (!row) throw notFound("proposal");
  return row;
}

const face = {
  id: proposals.id,
  state: proposals.state,
  version: proposals.version,
  submittedAt: proposals.submittedAt,
  answerBy: proposals.answerBy,
  createdAt: proposals.createdAt,
  updatedAt: proposals.updatedAt,
  offer: offers.title,
  network: { slug: networks.slug, name: networks.name, colour: networks.colour },
  brand: { slug: brands.slug, name: brands.name, verified: verifiedAs(brands.id) },
};

const over = proposalStates.filter(isOver);

/** The state in which a proposal waits for this side. */
const turnOf = ({ kind }: Actor) => (kind === "brand" ? ("countered" as const) : ("submitted" as const));

/** Newest first; those that wait for this side before all others. */
export const listProposals = (
  ctx: Ctx<Insider | BrandActor>,
  { q = "", show = "all" }: Partial<Filter> = {},
) =>
  ctx.db
    .select(face)
    .from(proposals)
    .innerJoin(networks, eq(networks.id, proposals.networkId))
    .innerJoin(brands, eq(brands.id, proposals.brandId))
    .leftJoin(offers, eq(offers.id, proposals.offerId))
    .where(
      and(
        visibleTo(ctx.actor),
        show === "turn" ? eq(proposals.state, turnOf(ctx.actor)) : undefined,
        show === "open" ? not(inArray(proposals.state, over)) : undefined,
        show === "over" ? inArray(proposals.state, over) : undefined,
        q ? or(contains(offers.title, q), contains(brands.name, q), contains(networks.name, q)) : undefined,
      ),
    )
    .orderBy(
      sql`${proposals.state} = ${turnOf(ctx.actor)} desc`,
      desc(proposals.updatedAt),
      desc(proposals.id),
    )
    .limit(200);
export type ProposalRow = Awaited<ReturnType<typeof listProposals>>[number];

/** What a brand has typed for a network so far; null when nothing. */
export async function getDraft(ctx: Ctx<BrandActor>, { network }: Saved) {
  const [row] = await ctx.db
    .select({ data: proposals.draft, updatedAt: proposals.updatedAt })
    .from(proposals)
    .innerJoin(networks, eq(networks.id, proposals.networkId))
    .where(and(visibleTo(ctx.actor), eq(networks.slug, network), eq(proposals.state, "draft")));
  return row ?? null;
}

async function listSteps(ctx: { db: Db }, proposalId: string) {
  const steps = await ctx.db
    .select({
      move: proposalSteps.move,
      note: proposalSteps.note,
      who: people.name,
      at: proposalSteps.createdAt,
    })
    .from(proposalSteps)
    .leftJoin(people, eq(people.id, proposalSteps.by))
    .where(eq(proposalSteps.subjectId, proposalId))
    .orderBy(asc(proposalSteps.createdAt), asc(proposalSteps.id));
  return steps.map((step) => ({ ...step, isBrands: isBrands(step.move as ProposalMove) }));
}

const movesOf = {
  owner: ["accept", "counter", "extend", "decline"],
  brand: ["agree", "reply", "withdraw"],
} as const satisfies Record<string, ProposalMove[]>;

/** A proposal as either side needs it to decide: what is asked, for how much, what changed, and by when. */
export async function getProposal(ctx: Ctx<Insider | BrandActor>, { proposalId }: TheProposal) {
  const [row] = await ctx.db
    .select({
      ...{ proposal: proposals, ...face, brandId: brands.id, typeface: networks.typeface },
      /** What became of it once everybody had said yes. */
      placementId: placements.id,
    })
    .from(proposals)
    .innerJoin(networks, eq(networks.id, proposals.networkId))
    .innerJoin(brands, eq(brands.id, proposals.brandId))
    .leftJoin(offers, eq(offers.id, proposals.offerId))
    .leftJoin(placements, eq(placements.proposalId, proposals.id))
    .where(and(visibleTo(ctx.actor), isNotNull(proposals.submittedAt), eq(proposals.id, proposalId)));
  if (!row) throw notFound("proposal");
  const { proposal, brandId, ...shown } = row;
  const [versions, steps, verified] = await Promise.all([
    listTerms(ctx, proposalId),
    listSteps(ctx, proposalId),
    verifiedBrand(ctx, brandId),
  ]);
  const current = versions.at(-1);
  if (!current || !proposal.brief || !proposal.creative || !proposal.category)
    throw new Error("a proposal was sent without its terms");
  const { brief, creative, category, reasons, state } = proposal;
  const fit = await fitFor(ctx, proposal, current.terms);
  const side = ctx.actor.kind === "brand" ? ("brand" as const) : ("owner" as const);
  const entered = steps.at(-1)?.at ?? proposal.createdAt;
  return {
    ...shown,
    palette: paletteOf(row.network.colour),
    side,
    brief,
    creative,
    category,
    reasons,
    hash: current.hash,
    terms: current.terms,
    lines: termLines(current.terms),
    ownersPart: ownersPart(current.terms),
    disclosure: verified && {
      legalName: verified.legalName,
      given: givenOf(current.terms.model),
      writtenBy: current.terms.writtenBy,
    },
    versions: versions.map(({ version, by, note, author, createdAt, terms }, place) => {
      const before = versions[place - 1];
      return { version, by, note, author, createdAt, changes: before ? diffTerms(before.terms, terms) : [] };
    }),
    steps,
    ...fit,
    due:
      state === "in_review"
        ? { move: "silence", at: later(entered, hours(waits.review)) }
        : dueOf(proposalLife, state, entered, proposal),
    may: Object.fromEntries(movesOf[side].map((move) => [move, mayMove(move, side, proposal)])) as Partial<
      Record<ProposalMove, true | string>
    >,
  };
}

const undecided: ProposalState[] = ["submitted", "countered"];

/** While it is undecided, how well it fits and how much room there still is. */
async function fitFor(
  ctx: Ctx,
  { networkId, brandId, state, id }: typeof proposals.$inferSelect,
  terms: Terms,
) {
  if (!undecided.includes(state)) return { fit: null, room: null };
  const { policy } = await partnerPolicyOf(ctx, networkId);
  const { fit, threshold, sentences } = await fitOf(ctx, { networkId, brandId, policy });
  const items = await itemsLately(ctx, networkId);
  const wanted = { networkId, brandId, campaign: id, items, ...runOf(terms) };
  const taken = await ctx.db.$count(
    passes,
    and(
      eq(passes.networkId, networkId),
      isNull(passes.releasedAt),
      sql`${passes.runsOn} between ${terms.runsOn}::date - 6 and ${terms.runsOn}::date + 6`,
    ),
  );
  return {
    fit: { score: Math.round(fit), threshold, sentences },
    room: { verdict: await whyNotBook(ctx, wanted, id), taken, most: policy.caps.networkWeek },
  };
}

export type Proposal = Awaited<ReturnType<typeof getProposal>>;

/**
 * How many of the proposals that came in the last half year got an answer, from 0 to 100; null before the first
 * one. Only the owner's own silence lowers it.
 */
export const answerRate = (networkId: AnyPgColumn | string) => sql<number | null>`(
  select (100 * count(distinct came.id) filter (where not answer.move = 'lapse') / nullif(count(distinct came.id), 0))::int
  from ${proposals} as came join ${proposalSteps} as answer on answer.subject_id = came.id
  where came.network_id = ${networkId} and answer.move in ('accept', 'counter', 'decline', 'lapse')
    and answer.created_at > now() - interval '180 days')`;

export async function answerRateOf(ctx: { db: Db }, networkId: string) {
  const [row] = await ctx.db.execute<{ rate: number | null }>(sql`select ${answerRate(networkId)} as rate`);
  return row?.rate ?? null;
}
