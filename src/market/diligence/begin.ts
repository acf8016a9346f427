import type { Ctx } from "@/identity/actor";
import { diligenceItems } from "../tables";
import { diligenceRules } from "./policy";
import { diligenceKinds } from "./schema";

/** Lays out what the buyer is to look at, in the transaction in which she may begin to. */
export const beginDiligence = (ctx: Ctx, { dealId }: { dealId: string }) =>
  ctx.db
    .insert(diligenceItems)
    .values(diligenceKinds.map((kind) => ({ dealId, kind, required: diligenceRules[kind].required })));
