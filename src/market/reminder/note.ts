import { and, eq, isNull } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import type { ReminderPart } from "../handover/schema";
import { handoverReminders } from "../tables";

/** The mail server has taken it from us, so whoever says nothing was asked. */
export const noteReminder = (
  ctx: Ctx<System>,
  { handoverId, part }: { handoverId: string; part: ReminderPart },
) =>
  ctx.db
    .update(handoverReminders)
    .set({ sentAt: ctx.now })
    .where(
      and(
        eq(handoverReminders.handoverId, handoverId),
        eq(handoverReminders.part, part),
        isNull(handoverReminders.sentAt),
      ),
    );
