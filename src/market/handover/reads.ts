import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/identity/actor";
import { handovers } from "../tables";

/** Which handovers this actor may see: either side of a deal its own, the operator all. */
export function visibleTo(actor: Actor): SQL | undefined {
  switch (actor.kind) {
    case "buyer":
    case "seller":
      return eq(handovers.dealId, actor.dealId);
    case "operator":
    case "system":
      return sql`true`;
    default:
      return sql`false`;
  }
}
