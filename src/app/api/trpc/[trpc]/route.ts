import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { Refused } from "@/platform/errors";
import { spendCall } from "@/platform/limits";
import { assertOwnPage, peerOf } from "@/platform/origin";
import { createContext } from "@/trpc/context";
import { appRouter } from "@/trpc/root";

const maxBatch = 10;
const maxBytes = 256 * 1024;

const no = (status: number, message: string, headers: Record<string, string> = {}) =>
  Response.json({ error: { message } }, { status, headers });

/** Closed to simple requests: our own origin, JSON, a bounded body, and ten calls at most, each of them counted. */
export async function POST(request: Request) {
  try {
    assertOwnPage(request);
    if (request.headers.get("content-type")?.split(";")[0]?.trim() !== "application/json") {
      return no(415, "Please send JSON.");
    }
    // Counted as they will be read: a comma may arrive as %2C.
    const calls = decodeURIComponent(new URL(request.url).pathname).split(",").length;
    if (calls > maxBatch) return no(400, `At most ${maxBatch} calls may travel together.`);
    // Node sees to it that no more than this comes; a browser always says it.
    const bytes = request.headers.get("content-length");
    if (bytes === null) return no(411, "Please say how long it is.");
    if (Number(bytes) > maxBytes) return no(413, "That is too much at once.");

    const context = await createContext();
    const [kind, key] =
      context.actor.kind === "person"
        ? (["person", context.actor.personId] as const)
        : (["visitor", peerOf(request.headers)] as const);
    for (let call = 0; call < calls; call++) await spendCall(kind, key);

    return await fetchRequestHandler({
      endpoint: "/api/trpc",
      req: request,
      router: appRouter,
      createContext: () => context,
      allowMethodOverride: true,
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.code === "too_often"
      ? no(429, error.message, { "retry-after": "60" })
      : no(403, error.message);
  }
}
