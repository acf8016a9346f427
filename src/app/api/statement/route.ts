import { mayOwn } from "@/networks/membership/policy";
import { insiderOf } from "@/networks/membership/reads";
import { exportPayout } from "@/networks/payout/export";
import { Refused } from "@/platform/errors";
import { createContext } from "@/trpc/context";

const no = (status: number, message: string) => Response.json({ message }, { status });

/** The statement of one year for whoever owns the network in `?network=`, to be kept. */
export async function GET(request: Request) {
  const ctx = await createContext();
  if (ctx.actor.kind !== "person") return no(401, "Please sign in first.");
  const { searchParams } = new URL(request.url);
  const year = Number(searchParams.get("year"));
  if (!Number.isInteger(year) || year < 2020 || year > 2100) return no(400, "Please name the year.");
  try {
    const actor = await insiderOf(ctx, ctx.actor.personId, searchParams.get("network") ?? "");
    const may = mayOwn(actor);
    if (may !== true) return no(403, may);
    return new Response(await exportPayout({ ...ctx, actor }, { year }), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="statement-${year}.csv"`,
      },
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return no(404, error.message);
  }
}
