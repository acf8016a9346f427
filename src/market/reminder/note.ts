import { and, eq, isNull } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { handoverReminders } from "../tables";
import type { Sent } from "./ask";

/** The mail server has taken it from us, so whoever says nothing was asked. */
export const noteReminder = (ctx: Ctx<System>, { handoverId, part, askedAt }: Sent) =>
  ctx.db
    .update(handoverReminders)
    .set({ sentAt: ctx.now })
    .where(
      and(
        eq(handoverReminders.handoverId, handoverId),
        eq(handoverReminders.part, part),
        eq(handoverReminders.askedAt, new Date(askedAt)),
        isNull(handoverReminders.sentAt),
      ),
    );
