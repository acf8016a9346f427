import type { Ctx, Insider } from "@/identity/actor";
import { mustBeFree } from "@/networks/custody/reads";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { enqueue, jobKind } from "@/platform/jobs";
import { moveImport } from "./move";
import type { OneImport } from "./schema";

export const carrying = jobKind<{ importId: string }>("carry-import");

/** Begins to bring everything in, or goes on where it stopped. */
export const runImport = (ctx: Ctx<Insider>, { importId }: Omit<OneImport, "network">) =>
  transact(ctx, async (ctx) => {
    await mustBeFree(ctx, ctx.actor.networkId);
    const { found } = await moveImport(ctx, {
      id: importId,
      move: "run",
      set: { done: 0, beatAt: ctx.now },
    });
    if (!found?.people)
      throw new Refused(
        "conflict",
        "Nothing would come in. Choose the columns first, or look at the problems that are listed.",
      );
    await enqueue(ctx, carrying, { importId }, { key: `import:${importId}` });
  });
