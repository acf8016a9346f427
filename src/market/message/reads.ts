import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Ctx, Operator, Party } from "@/identity/actor";
import { people } from "@/identity/tables";
import { seenBySides } from "../deal/reads";
import { dealMessages } from "../tables";

/** What the two sides have written to one another, oldest first. */
export const listMessages = ({ db, actor }: Ctx<Party | Operator>, { deal }: { deal: string }) =>
  db
    .select({
      ...{ id: dealMessages.id, side: dealMessages.side, words: dealMessages.words },
      ...{ who: people.name, at: dealMessages.createdAt },
    })
    .from(dealMessages)
    .innerJoin(people, eq(people.id, dealMessages.createdBy))
    .where(and(seenBySides(dealMessages.dealId, actor), eq(dealMessages.dealId, deal)))
    .orderBy(asc(dealMessages.createdAt), asc(dealMessages.id));
export type MessageRow = Awaited<ReturnType<typeof listMessages>>[number];
