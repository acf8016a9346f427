import type { Ctx, Operator } from "@/identity/actor";
import { failedJobs } from "@/platform/jobs";

/** What the queue gave up on. What a job was told stays sealed: its name and the reason are enough to decide. */
export const listFailedJobs = (ctx: Ctx<Operator>) => failedJobs(ctx);
