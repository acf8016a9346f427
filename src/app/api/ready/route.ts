import { readiness } from "@/platform/health";
import { workerIsUp } from "@/worker";

/** Ready: the database answers, its migrations are this version's, and the worker runs. */
export async function GET() {
  const checks = { ...(await readiness()), worker: workerIsUp() };
  const ready = Object.values(checks).every(Boolean);
  return Response.json({ ready, ...checks }, { status: ready ? 200 : 503 });
}
