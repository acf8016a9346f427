import { eq } from "drizzle-orm";
import { type Actor, type Ctx, networkRoles } from "@/identity/actor";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { membershipSteps, memberships } from "../tables";
import { type MembershipMove, membershipLife } from "./lifecycle";
import { visibleTo } from "./reads";

export const membership: Living<typeof membershipLife, typeof memberships> = {
  name: "membership",
  life: membershipLife,
  table: memberships,
  steps: membershipSteps,
  born: ["placeholder", "applied", "approved", "trusted"],
  timer: jobKind("membership-timer"),
};

type Move = {
  id: string;
  move: MembershipMove;
  note?: string;
  set?: Partial<typeof memberships.$inferInsert>;
};

/** The strongest hat this actor may wear for the move; the table says whether it is enough. */
const hatFor = (actor: Actor, move: MembershipMove, own: boolean) => {
  if (actor.kind === "system") return "system";
  const allowed: readonly string[] = membershipLife[move].by;
  if (own) return allowed.includes("applicant") ? "applicant" : "member";
  if (actor.kind === "owner") return allowed.find((by) => by === "steward") ?? "owner";
  if (actor.kind !== "member") return actor.kind;
  const held = networkRoles.slice(0, networkRoles.indexOf(actor.role) + 1);
  return held.findLast((role) => allowed.includes(role)) ?? actor.role;
};

/** Moves somebody's membership along its life; one's own, with `own`. */
export const moveMembership = (ctx: Ctx, { own = false, ...move }: Move & { own?: boolean }) =>
  moveAlong(ctx, membership, {
    ...move,
    as: hatFor(ctx.actor, move.move, own),
    visible:
      own && "personId" in ctx.actor ? eq(memberships.personId, ctx.actor.personId) : visibleTo(ctx.actor),
  });
