import { copyOfSnapshot } from "@/market/snapshot/reads";
import { mayActAs } from "@/networks/membership/policy";
import { insiderOf } from "@/networks/membership/reads";
import { allow } from "@/platform/errors";
import { attachment } from "@/platform/paper";
import { handOut } from "@/trpc/hand-out";

/** The signed figures of `?network=` until `?until=`, for its stewards, to be given away. */
export const GET = (request: Request) =>
  handOut(request, async (ctx, asked) => {
    const [network, until] = [asked("network"), asked("until")];
    const actor = await insiderOf(ctx, ctx.actor.personId, network);
    allow(mayActAs(actor, "steward"));
    return Response.json(await copyOfSnapshot({ ...ctx, actor }, { until }), {
      headers: { "content-disposition": attachment(`figures-${network}-${until}.json`) },
    });
  });
