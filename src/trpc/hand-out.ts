import "server-only";
import type { Ctx, Person } from "@/identity/actor";
import { Refused, statusOf } from "@/platform/errors";
import { createContext } from "./context";

const no = (status: number, message: string) => Response.json({ message }, { status });

/**
 * Answers a request for a document with what `make` makes of it, for whoever is signed in. `asked` gives a word of the
 * address, or "" where it could be the name of nothing. A refusal is answered with its sentence.
 */
export async function handOut(
  request: Request,
  make: (ctx: Ctx<Person>, asked: (name: string) => string) => Promise<Response>,
): Promise<Response> {
  const { actor, ...ctx } = await createContext();
  if (actor.kind !== "person") return no(401, "Please sign in first.");
  const { searchParams } = new URL(request.url);
  try {
    return await make({ ...ctx, actor }, (name) => searchParams.get(name)?.match(/^[\w-]{1,60}$/)?.[0] ?? "");
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return no(statusOf[error.code], error.message);
  }
}
