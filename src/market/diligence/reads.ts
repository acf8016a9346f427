import "server-only";
import { and, eq } from "drizzle-orm";
import type { Ctx, Operator, Party } from "@/identity/actor";
import { seenBySides } from "../deal/reads";
import { diligenceItems } from "../tables";
import { diligenceRules, diligenceState } from "./policy";

/** What the buyer looks at, in the order of the list, and what she says of each. */
export async function listDiligence({ db, actor }: Ctx<Party | Operator>, { deal }: { deal: string }) {
  const rows = await db
    .select()
    .from(diligenceItems)
    .where(and(seenBySides(diligenceItems.dealId, actor), eq(diligenceItems.dealId, deal)));
  const order = Object.keys(diligenceRules);
  return rows
    .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
    .map(({ id, kind, required, ...row }) => ({ id, kind, required, state: diligenceState(row) }));
}
export type DiligenceRow = Awaited<ReturnType<typeof listDiligence>>[number];
