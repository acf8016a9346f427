import { eq, type SQL, sql } from "drizzle-orm";
import type { Actor, Ctx } from "@/identity/actor";
import { hasRole } from "@/networks/membership/policy";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { importSteps, imports } from "../tables";
import { type ImportMove, importLife } from "./lifecycle";

export const importing: Living<typeof importLife, typeof imports> = {
  name: "import",
  life: importLife,
  table: imports,
  steps: importSteps,
  born: ["uploaded"],
  timer: jobKind("import-timer"),
};

/** Which imports this actor may see: those of the network that she runs. */
export const visibleTo = (actor: Actor): SQL => {
  if (actor.kind === "system") return sql`true`;
  return (actor.kind === "owner" || actor.kind === "member") && hasRole(actor, "steward")
    ? eq(imports.networkId, actor.networkId)
    : sql`false`;
};

type Move = { id: string; move: ImportMove; note?: string; set?: Partial<typeof imports.$inferInsert> };

/** Moves an import along its life. */
export const moveImport = (ctx: Ctx, { id, move, note, set }: Move) =>
  moveAlong(ctx, importing, {
    id,
    move,
    note,
    as: ctx.actor.kind === "system" ? "system" : "steward",
    visible: visibleTo(ctx.actor),
    ...(set && { set }),
  });
