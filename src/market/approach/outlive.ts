import type { Ctx } from "@/identity/actor";
import { moveApproach } from "./move";
import type { TheApproach } from "./schema";

/** What she came near to is hers. */
export const outliveApproach = (ctx: Ctx, { approachId }: TheApproach) =>
  moveApproach({ ...ctx, actor: { kind: "system", job: "close-deal" } }, { id: approachId, move: "outlive" });
