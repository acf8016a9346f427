import type { SQL } from "drizzle-orm";
import type { Ctx, Operator, System } from "@/identity/actor";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { nameSteps, names } from "../tables";
import { type NameMove, nameLife } from "./lifecycle";

export const naming: Living<typeof nameLife, typeof names> = {
  name: "name",
  life: nameLife,
  table: names,
  steps: nameSteps,
  born: ["clear", "review"],
  timer: jobKind("name-timer"),
};

type Move = {
  id: string;
  move: NameMove;
  note?: string;
  set?: Partial<typeof names.$inferInsert>;
  guard?: SQL;
};

export const moveName = (
  ctx: Ctx<Operator | System>,
  { guard, ...move }: Move,
): Promise<typeof names.$inferSelect> =>
  moveAlong(ctx, naming, { ...move, as: ctx.actor.kind, visible: guard });
