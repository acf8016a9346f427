import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { bookings } from "../tables";

/** Gives the places of a run back. Nothing to give back is no mistake. */
export const freeBooking = (ctx: Ctx, { proposalId }: { proposalId: string }) =>
  ctx.db.delete(bookings).where(eq(bookings.proposalId, proposalId));
