import { eq } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { days, later } from "@/platform/time";
import { handovers } from "../tables";
import { moveHandover } from "./move";
import { extraDays } from "./policy";
import { holdHandover } from "./reads";

/** The buyer gives the seller a week more, once. */
export const extendHandover = (ctx: Ctx<Party>) =>
  transact(ctx, async (ctx) => {
    const { id, deliverBy } = await holdHandover(ctx);
    await moveHandover(ctx, {
      ...{ id, move: "extend", where: eq(handovers.extended, false) },
      otherwise: "The seller had a week more already. It can be given once.",
      set: { extended: true, ...(deliverBy && { deliverBy: later(deliverBy, days(extraDays)) }) },
    });
  });
