import { and, eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { appeals } from "../tables";
import { moveAppeal } from "./move";

/** Ends what was still open about somebody whose suspension is over, or who has left. */
export async function closeAppeal(ctx: Ctx, { membershipId }: { membershipId: string }) {
  const isOpen = and(eq(appeals.membershipId, membershipId), eq(appeals.state, "open"));
  const [open] = await ctx.db.select({ id: appeals.id }).from(appeals).where(isOpen).for("update");
  if (open) await moveAppeal(ctx, { id: open.id, move: "close", as: "system", visible: isOpen });
}
