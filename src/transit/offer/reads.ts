import { eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/identity/actor";
import { offers } from "../tables";

/** Which offers this actor may change at all: those of the network that she stands in. */
export function visibleTo(actor: Actor): SQL {
  switch (actor.kind) {
    case "owner":
    case "member":
      return eq(offers.networkId, actor.networkId);
    case "system":
      return sql`true`;
    default:
      return sql`false`;
  }
}
