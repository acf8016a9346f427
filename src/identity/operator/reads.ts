import type { Ctx, Operator } from "@/identity/actor";
import { countFailedJobs } from "@/platform/jobs";

/** How much waits in each part of the operator's desk. */
export async function getOperatorDesk(ctx: Ctx<Operator>) {
  return { jobs: await countFailedJobs(ctx) };
}
