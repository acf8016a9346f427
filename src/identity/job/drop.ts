import type { Ctx, Operator } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { dropFailedJob } from "@/platform/jobs";
import { log } from "@/platform/log";
import type { TheJob } from "./schema";

/** Lets a job go that had failed for good: whatever it was to do stays undone. */
export async function dropJob(ctx: Ctx<Operator>, { jobId }: TheJob) {
  if (!(await dropFailedJob(ctx, jobId))) throw notFound("job");
  log.info({ job: jobId, by: ctx.actor.personId }, "an operator has let a failed job go");
}
