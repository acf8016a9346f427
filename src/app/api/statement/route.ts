import { mayOwn } from "@/networks/membership/policy";
import { insiderOf } from "@/networks/membership/reads";
import { exportPayout } from "@/networks/payout/export";
import { printPayout } from "@/networks/payout/print";
import { Refused, statusOf } from "@/platform/errors";
import { attachment } from "@/platform/paper";
import { createContext } from "@/trpc/context";

/** Only what could be the name of something; nothing is called "". */
const named = (word: string | null) => word?.match(/^[\w-]{1,60}$/)?.[0] ?? "";
const no = (status: number, message: string) => Response.json({ message }, { status });

const shapes = {
  csv: { make: exportPayout, type: "text/csv; charset=utf-8" },
  pdf: {
    make: async (...asked: Parameters<typeof printPayout>) => new Uint8Array(await printPayout(...asked)),
    type: "application/pdf",
  },
};

/** The statement of one year for whoever owns the network in `?network=`, to be kept as a table or as a document. */
export async function GET(request: Request) {
  const ctx = await createContext();
  if (ctx.actor.kind !== "person") return no(401, "Please sign in first.");
  const { searchParams } = new URL(request.url);
  const year = Number(searchParams.get("year"));
  if (!Number.isInteger(year) || year < 2020 || year > 2100) return no(400, "Please name the year.");
  const as = searchParams.get("as") === "pdf" ? "pdf" : "csv";
  const network = named(searchParams.get("network"));
  try {
    const actor = await insiderOf(ctx, ctx.actor.personId, network);
    const may = mayOwn(actor);
    if (may !== true) return no(403, may);
    return new Response(await shapes[as].make({ ...ctx, actor }, { year }), {
      headers: {
        "content-type": shapes[as].type,
        "content-disposition": attachment(`statement-${network}-${year}.${as}`),
      },
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return no(statusOf[error.code], error.message);
  }
}
