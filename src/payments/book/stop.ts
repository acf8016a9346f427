import type { Ctx, Operator } from "@/identity/actor";
import { freezeBook } from "./freeze";
import type { Stop } from "./schema";

/** An operator stops everything that leaves. Money that comes in is still taken, and held. */
export const stopBook = (ctx: Ctx<Operator>, { note }: Stop) =>
  freezeBook(ctx, { holdId: null, reason: "operator", causeId: "everything", note });
