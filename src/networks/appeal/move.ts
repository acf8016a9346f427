import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { appealSteps, appeals } from "../tables";
import { appealLife } from "./lifecycle";

export const appeal: Living<typeof appealLife, typeof appeals> = {
  name: "appeal",
  life: appealLife,
  table: appeals,
  steps: appealSteps,
  born: ["open"],
  timer: jobKind("appeal-timer"),
};

type Mover = typeof moveAlong<typeof appealLife, typeof appeals>;

export const moveAppeal = (ctx: Parameters<Mover>[0], move: Parameters<Mover>[2]) =>
  moveAlong(ctx, appeal, move);
