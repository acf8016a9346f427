import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { Refused } from "@/platform/errors";
import { moveProposal } from "./move";
import type { TheProposal } from "./schema";

/** Takes a proposal back while nobody has said yes to it. */
export async function withdrawProposal(ctx: Ctx<BrandActor>, { proposalId }: TheProposal) {
  const may = mayActFor(ctx.actor);
  if (may !== true) throw new Refused("forbidden", may);
  await moveProposal(ctx, { id: proposalId, move: "withdraw" });
}
