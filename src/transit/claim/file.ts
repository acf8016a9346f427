import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { transact } from "@/platform/db";
import { allow, Refused, refusing } from "@/platform/errors";
import { movePlacement } from "../placement/move";
import { decideByOf } from "../placement/policy";
import { holdPlacement } from "../placement/reads";
import { reportOf } from "../report/reads";
import { claims } from "../tables";
import { mayClaim } from "./policy";
import type { File } from "./schema";

const twice = new Refused(
  "conflict",
  "One claim was made about this placement already, and there is only one.",
);

/** Says that the brand did not get what was agreed. Nothing is paid out until that is settled, two weeks at most. */
export const fileClaim = (ctx: Ctx<BrandActor>, { placementId, ground, words }: File) =>
  refusing({ claims_once: twice }, () =>
    transact(ctx, async (ctx) => {
      allow(mayActFor(ctx.actor));
      const row = await holdPlacement(ctx, { placementId });
      await movePlacement(ctx, {
        id: placementId,
        move: "claim",
        note: words,
        set: { decideBy: decideByOf(row.agreedAt, ctx.now) },
      });
      const report = await reportOf(ctx, row.source);
      const holds = mayClaim(ground, {
        ...{ stopped: row.cause !== null, measures: report?.measures ?? null },
        ...{ runsAt: row.runsAt, publishedAt: row.publishedAt },
      });
      if (holds !== true) throw new Refused("conflict", holds, { ground: [holds] });
      await ctx.db.insert(claims).values({ placementId, ground, words, createdBy: ctx.actor.personId });
    }),
  );
