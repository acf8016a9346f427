import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Ctx, Operator, Party } from "@/identity/actor";
import { seenBySides } from "../deal/reads";
import { dealFindings } from "../tables";

/** What the buyer found, oldest first, each with its answer. */
export const listFindings = ({ db, actor }: Ctx<Party | Operator>, { deal }: { deal: string }) =>
  db
    .select({
      ...{ id: dealFindings.id, kind: dealFindings.kind, weight: dealFindings.weight },
      ...{ words: dealFindings.words, answer: dealFindings.answer, at: dealFindings.createdAt },
    })
    .from(dealFindings)
    .where(and(seenBySides(dealFindings.dealId, actor), eq(dealFindings.dealId, deal)))
    .orderBy(asc(dealFindings.createdAt), asc(dealFindings.id));
export type FindingRow = Awaited<ReturnType<typeof listFindings>>[number];
