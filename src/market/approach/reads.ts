import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/identity/actor";
import { approaches } from "../tables";

/** Which approaches this actor may see: a brand its own, an owner those to its network. */
export function visibleTo(actor: Actor): SQL | undefined {
  switch (actor.kind) {
    case "brand":
      return eq(approaches.brandId, actor.brandId);
    case "owner":
      return eq(approaches.networkId, actor.networkId);
    case "operator":
    case "system":
      return sql`true`;
    default:
      return sql`false`;
  }
}
