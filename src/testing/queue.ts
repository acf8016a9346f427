import { sql } from "drizzle-orm";
import { database } from "@/platform/db";
import { workOff } from "@/worker";

/** Lets the waiting timers of one row become due, as if their time had come, and works them off. */
export async function timePasses(subjectId: string) {
  await database().execute(sql`
    update graphile_worker._private_jobs set run_at = now() where key like ${`%:${subjectId}:%`}`);
  await workOff();
}
