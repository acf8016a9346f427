import type { Ctx, Insider } from "@/identity/actor";
import { moveApproach } from "./move";
import type { TheApproach } from "./schema";

/** The seller takes back what she answered, and with it the talk about this offer. */
export async function takeBackApproach(ctx: Ctx<Insider>, { approachId }: TheApproach) {
  await moveApproach(ctx, { id: approachId, move: "takeBack" });
}
