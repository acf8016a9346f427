import type { Ctx, Operator } from "@/identity/actor";
import { countFailedJobs } from "@/platform/jobs";
import { countSubmitted } from "../verification/reads";

/** How much waits in each part of the operator's desk. */
export async function getOperatorDesk(ctx: Ctx<Operator>) {
  const [verification, jobs] = await Promise.all([countSubmitted(ctx), countFailedJobs(ctx)]);
  return { verification, jobs };
}
