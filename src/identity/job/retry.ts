import type { Ctx, Operator } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { retryFailedJob } from "@/platform/jobs";
import { log } from "@/platform/log";
import type { TheJob } from "./schema";

/** Tries a job anew that had failed for good. */
export async function retryJob(ctx: Ctx<Operator>, { jobId }: TheJob) {
  if (!(await retryFailedJob(ctx, jobId))) throw notFound("job");
  log.info({ job: jobId, by: ctx.actor.personId }, "an operator has a failed job tried again");
}
