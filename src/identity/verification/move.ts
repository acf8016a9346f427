import { and, eq, type SQL } from "drizzle-orm";
import type { BrandActor, Ctx, Operator, System } from "@/identity/actor";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { isOwner } from "../brand/reads";
import { verificationSteps, verifications } from "../tables";
import { type VerificationMove, verificationLife } from "./lifecycle";

export const verification: Living<typeof verificationLife, typeof verifications> = {
  name: "verification",
  life: verificationLife,
  table: verifications,
  steps: verificationSteps,
  born: ["draft"],
  timer: jobKind("verification-timer"),
};

type Move = {
  id: string;
  move: VerificationMove;
  note?: string;
  set?: Partial<typeof verifications.$inferInsert>;
  guard?: SQL;
};

export const moveVerification = (
  ctx: Ctx<BrandActor | Operator | System>,
  { guard, ...move }: Move,
): Promise<typeof verifications.$inferSelect> => {
  const { actor } = ctx;
  const own =
    actor.kind === "brand" ? and(eq(verifications.brandId, actor.brandId), isOwner(actor)) : undefined;
  const as = actor.kind === "brand" ? actor.role : actor.kind;
  return moveAlong(ctx, verification, { ...move, as, visible: and(own, guard) });
};
