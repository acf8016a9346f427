import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { allow } from "@/platform/errors";
import { moveProposal } from "./move";
import type { TheProposal } from "./schema";

/** Takes a proposal back while nobody has said yes to it. */
export async function withdrawProposal(ctx: Ctx<BrandActor>, { proposalId }: TheProposal) {
  allow(mayActFor(ctx.actor));
  await moveProposal(ctx, { id: proposalId, move: "withdraw" });
}
