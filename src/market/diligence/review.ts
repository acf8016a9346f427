import type { Ctx, Party } from "@/identity/actor";
import type { Answer } from "./schema";
import { setDiligence } from "./set";

/** The buyer has looked at it. */
export const reviewDiligence = (ctx: Ctx<Party>, { item }: Omit<Answer, "deal">) =>
  setDiligence(ctx, { item, reviewedAt: ctx.now, waivedAt: null });
