import { and, eq, isNull, ne } from "drizzle-orm";
import type { Ctx, Operator } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { freezes } from "../tables";
import type { Resume } from "./schema";
import { thawBook } from "./thaw";

/** An operator has found out what it was. A chargeback is lifted by the banks' decision alone. */
export async function resumeBook(ctx: Ctx<Operator>, { freezeId }: Resume) {
  const [freeze] = await ctx.db
    .select({ reason: freezes.reason, causeId: freezes.causeId })
    .from(freezes)
    .where(and(eq(freezes.id, freezeId), isNull(freezes.liftedAt), ne(freezes.reason, "chargeback")));
  if (!freeze) throw notFound("freeze");
  await thawBook(ctx, freeze);
}
