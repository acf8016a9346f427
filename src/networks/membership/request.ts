import { and, eq } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused, refusing } from "@/platform/errors";
import { announce } from "@/platform/events";
import { limits, spend } from "@/platform/limits";
import { setTimers } from "@/platform/move";
import { memberApplied, memberApproved } from "../events";
import { redeemInvitation } from "../invitation/redeem";
import { membershipSteps, memberships, networks } from "../tables";
import { membership, moveMembership } from "./move";
import { mayRequest } from "./policy";
import type { Request } from "./schema";

const stillFull = new Refused("conflict", "Every place is taken. Please try again in a moment.");

/**
 * Knocks at a network's door. An open door, or an invitation, gives a place at once; otherwise somebody of the
 * network reads the answers. Either way the charter comes next. Where every place is taken, one waits in line.
 */
export async function requestMembership(ctx: Ctx<Person>, input: Request) {
  const [network] = await ctx.db.select().from(networks).where(eq(networks.slug, input.network));
  if (!network) throw notFound("network");
  await spend(limits.joinRequest, ctx.actor.personId, "requests to join");
  await spend(limits.joinNetwork, network.id, "requests to join this network");
  try {
    return await refusing({ networks_within_capacity: stillFull }, () => knock(ctx, network, input, false));
  } catch (error) {
    if (error !== stillFull) throw error;
    return knock(ctx, network, input, true);
  }
}

const knock = (ctx: Ctx<Person>, network: typeof networks.$inferSelect, input: Request, waits: boolean) =>
  transact(ctx, async (ctx) => {
    const invitationId = input.invitation
      ? await redeemInvitation(ctx, { networkId: network.id, token: input.invitation })
      : null;
    const [known] = await ctx.db
      .select({ id: memberships.id, state: memberships.state })
      .from(memberships)
      .where(and(eq(memberships.networkId, network.id), eq(memberships.personId, ctx.actor.personId)));
    const allowed = mayRequest(known?.state, network.join, invitationId !== null);
    if (allowed !== true) throw new Refused("conflict", allowed);

    const unasked = invitationId !== null || network.join === "open";
    const atOnce = unasked && !waits;
    const details = {
      name: input.name,
      answers: answersTo(network.questions, input.answers, unasked),
      invitationId,
    };
    const state = atOnce ? ("approved" as const) : ("applied" as const);
    const move = atOnce ? ("return" as const) : ("reapply" as const);
    const id = known
      ? (await moveMembership(ctx, { id: known.id, own: true, move, set: { ...details, assigneeId: null } }))
          .id
      : await firstKnock(ctx, network.id, state, details);
    await announce(ctx, atOnce ? memberApproved : memberApplied, { membershipId: id });
    return { membershipId: id, state };
  });

/** An invitation stands for answers: whoever gave it knows the person. */
function answersTo(questions: string[], answers: string[], atOnce: boolean) {
  if (!atOnce && answers.length !== questions.length) {
    throw new Refused("invalid", "Please answer each of the questions.", {
      answers: ["Please answer each of them."],
    });
  }
  return questions
    .slice(0, answers.length)
    .map((question, place) => ({ question, answer: answers[place] ?? "" }));
}

async function firstKnock(
  ctx: Ctx<Person>,
  networkId: string,
  state: "applied" | "approved",
  details: Pick<typeof memberships.$inferInsert, "name" | "answers" | "invitationId">,
) {
  const { personId } = ctx.actor;
  const twice = new Refused("conflict", "You have already asked to join. Somebody will answer you soon.");
  const [row] = await refusing({ memberships_one_per_person: twice }, () =>
    ctx.db
      .insert(memberships)
      .values({ networkId, personId, state, ...details })
      .returning({ id: memberships.id }),
  );
  if (!row) throw twice;
  await ctx.db.insert(membershipSteps).values({ subjectId: row.id, move: "apply", by: personId });
  await setTimers(ctx, membership, row.id, state);
  return row.id;
}
