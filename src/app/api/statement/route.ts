import { mayOwn } from "@/networks/membership/policy";
import { insiderOf } from "@/networks/membership/reads";
import { exportPayout } from "@/networks/payout/export";
import { printPayout } from "@/networks/payout/print";
import { allow, Refused } from "@/platform/errors";
import { attachment } from "@/platform/paper";
import { handOut } from "@/trpc/hand-out";

const shapes = {
  csv: { make: exportPayout, type: "text/csv; charset=utf-8" },
  pdf: {
    make: async (...asked: Parameters<typeof printPayout>) => new Uint8Array(await printPayout(...asked)),
    type: "application/pdf",
  },
};

/** The statement of one year for whoever owns the network in `?network=`, to be kept as a table or as a document. */
export const GET = (request: Request) =>
  handOut(request, async (ctx, asked) => {
    const year = Number(asked("year"));
    if (!Number.isInteger(year) || year < 2020 || year > 2100)
      throw new Refused("invalid", "Please name the year.");
    const as = asked("as") === "pdf" ? "pdf" : "csv";
    const network = asked("network");
    const actor = await insiderOf(ctx, ctx.actor.personId, network);
    allow(mayOwn(actor));
    return new Response(await shapes[as].make({ ...ctx, actor }, { year }), {
      headers: {
        "content-type": shapes[as].type,
        "content-disposition": attachment(`statement-${network}-${year}.${as}`),
      },
    });
  });
