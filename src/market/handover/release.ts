import type { Ctx, Operator } from "@/identity/actor";
import { transact } from "@/platform/db";
import { closeHandover } from "./close";
import { holdHandover } from "./reads";
import type { Rule } from "./schema";

/** The operator finds in writing that it was handed over as agreed. */
export const releaseHandover = (ctx: Ctx<Operator>, { deal, finding }: Rule) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdHandover(ctx, { deal });
    await closeHandover(ctx, { id, move: "release", note: finding });
  });
