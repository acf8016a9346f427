import { eq } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { payers } from "../tables";

/** The brand let us keep this way to pay, for money that is due while it is away. */
export const keepPayer = (
  ctx: { db: Db },
  { brandId, methodId, methodType }: { brandId: string; methodId: string; methodType: string },
) => ctx.db.update(payers).set({ methodId, methodType }).where(eq(payers.brandId, brandId));
