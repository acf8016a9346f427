import type { Ctx, Party } from "@/identity/actor";
import type { Answer } from "./schema";
import { setDiligence } from "./set";

/** The buyer signs without having looked at it, by her own choice. */
export const waiveDiligence = (ctx: Ctx<Party>, { item }: Omit<Answer, "deal">) =>
  setDiligence(ctx, { item, reviewedAt: null, waivedAt: ctx.now });
