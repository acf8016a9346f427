import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/identity/actor";
import { listings } from "../tables";

/** The whole row of a listing is for its owner and for us; what others may know of it has reads of its own. */
export function visibleTo(actor: Actor): SQL | undefined {
  switch (actor.kind) {
    case "owner":
      return eq(listings.networkId, actor.networkId);
    case "operator":
    case "system":
      return sql`true`;
    default:
      return sql`false`;
  }
}
