import type { Ctx } from "@/identity/actor";
import { moveApproach } from "./move";
import type { TheApproach } from "./schema";

/** Her deal came to nothing, so the listing may take another buyer. */
export const fallApproach = (ctx: Ctx, { approachId }: TheApproach) =>
  moveApproach({ ...ctx, actor: { kind: "system", job: "end-deal" } }, { id: approachId, move: "fall" });
