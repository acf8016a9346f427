import { sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { approaches, ndas } from "../tables";
import { moveApproach } from "./move";
import type { TheApproach } from "./schema";

/** Lets a buyer in, who has signed: her name and address of the network, and the open part of the data room. */
export async function grantApproach(ctx: Ctx<Insider>, { approachId }: TheApproach) {
  await moveApproach(ctx, {
    id: approachId,
    move: "grant",
    where: sql`exists (select from ${ndas} where ${ndas.approachId} = ${approaches.id})`,
    otherwise: "Nothing was signed yet, so nobody is let in.",
  });
}
