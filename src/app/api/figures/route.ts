import { copyOfSnapshot } from "@/market/snapshot/reads";
import { mayActAs } from "@/networks/membership/policy";
import { insiderOf } from "@/networks/membership/reads";
import { Refused, statusOf } from "@/platform/errors";
import { attachment } from "@/platform/paper";
import { createContext } from "@/trpc/context";

/** Only what could be the name of something; nothing is called "". */
const named = (word: string | null) => word?.match(/^[\w-]{1,60}$/)?.[0] ?? "";
const no = (status: number, message: string) => Response.json({ message }, { status });

/** The signed figures of `?network=` until `?until=`, for its stewards, to be given away. */
export async function GET(request: Request) {
  const ctx = await createContext();
  if (ctx.actor.kind !== "person") return no(401, "Please sign in first.");
  const { searchParams } = new URL(request.url);
  const until = searchParams.get("until")?.match(/^\d{4}-\d{2}-\d{2}$/)?.[0];
  if (!until) return no(400, "Please name the day.");
  const network = named(searchParams.get("network"));
  try {
    const actor = await insiderOf(ctx, ctx.actor.personId, network);
    const may = mayActAs(actor, "steward");
    if (may !== true) return no(403, may);
    return Response.json(await copyOfSnapshot({ ...ctx, actor }, { until }), {
      headers: { "content-disposition": attachment(`figures-${network}-${until}.json`) },
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return no(statusOf[error.code], error.message);
  }
}
