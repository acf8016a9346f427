import { eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { later } from "@/platform/time";
import { handoverReminders } from "../tables";
import { closeHandover } from "./close";
import { moveHandover } from "./move";
import { patience } from "./policy";
import { holdHandover } from "./reads";
import { reminderParts } from "./schema";

/**
 * The buyer has said nothing. Silence is a yes only of somebody who was asked three times: while a reminder has not
 * left for her mail server, the end is put off and an operator is asked to look.
 */
export async function settleInHandover(ctx: Ctx<System>, { id }: { id: string }) {
  const row = await holdHandover(ctx, { id });
  const sent = (
    await ctx.db.select().from(handoverReminders).where(eq(handoverReminders.handoverId, id))
  ).flatMap(({ part, sentAt }) => (sentAt ? [part] : []));
  if (reminderParts.every((part) => sent.includes(part))) return closeHandover(ctx, { id, move: "settleIn" });
  const missing = reminderParts.filter((part) => !sent.includes(part)).length;
  await moveHandover(ctx, {
    ...{ id, move: "wait" },
    note: `${missing} of ${reminderParts.length} reminders have not left for the buyer's mail server.`,
    set: { inspectUntil: later(row.inspectUntil ?? ctx.now, patience) },
  });
}
