import { eq } from "drizzle-orm";
import type { Ctx, Operator } from "@/identity/actor";
import { names } from "../tables";
import { moveName } from "./move";
import type { Pass } from "./schema";

/** An operator has looked: the name may stand like any other. */
export const passName = (ctx: Ctx<Operator>, { nameId, name }: Pass) =>
  moveName(ctx, { id: nameId, move: "pass", set: { decidedAt: ctx.now }, guard: eq(names.name, name) });
