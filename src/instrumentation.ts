/** Runs once as the server starts: somebody in the doorway, and the worker beside the pages. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { envOrLeave } = await import("./platform/env");
  envOrLeave();
  const { standInDoorway } = await import("./platform/doorway");
  standInDoorway();
  const { startWorker } = await import("./worker");
  await startWorker();
}

export async function onRequestError(
  error: unknown,
  request: { path: string; method: string; headers: Record<string, string | string[] | undefined> },
) {
  const { log } = await import("./platform/log");
  const digest = typeof error === "object" && error !== null && "digest" in error ? error.digest : undefined;
  const path = request.path.split("?")[0];
  log.error(
    { err: error, digest, requestId: request.headers["x-request-id"], path, method: request.method },
    "a page failed",
  );
}
