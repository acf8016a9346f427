import { sql } from "drizzle-orm";
import { runOnce } from "graphile-worker";
import { database } from "@/platform/db";
import { env } from "@/platform/env";
import { tasks } from "@/worker";

/** Works off everything that is due now, and what that makes due. */
export const workOff = () =>
  runOnce({ connectionString: env().DATABASE_URL, taskList: tasks, noHandleSignals: true });

/** Lets the waiting timers of one row become due, as if their time had come. */
export async function timePasses(subjectId: string) {
  await database().execute(sql`
    update graphile_worker._private_jobs set run_at = now() where key like ${`%:${subjectId}:%`}`);
  await workOff();
}
