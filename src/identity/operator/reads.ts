import type { Ctx, Operator } from "@/identity/actor";
import { countFailedJobs } from "@/platform/jobs";
import { countDoubtfulNames } from "../name/reads";
import { countSubmitted } from "../verification/reads";

/** How much waits in each part of the operator's desk. */
export async function getOperatorDesk(ctx: Ctx<Operator>) {
  const [verification, names, jobs] = await Promise.all([
    countSubmitted(ctx),
    countDoubtfulNames(ctx),
    countFailedJobs(ctx),
  ]);
  return { verification, names, jobs };
}
