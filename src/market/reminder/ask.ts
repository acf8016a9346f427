import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { env } from "@/platform/env";
import { jobKind } from "@/platform/jobs";
import { deadlineWords, layOutSentence } from "@/platform/letter";
import { queueMail, receipt } from "@/platform/mail";
import { before, hours } from "@/platform/time";
import { contactsOf } from "../approach/tell";
import { sidesOf } from "../deal/reads";
import { remindAt } from "../handover/policy";
import { type ReminderPart, reminderParts } from "../handover/schema";
import { deals, handoverReminders, handoverSteps, handovers } from "../tables";

/** Which asking it was: one of before a cure says nothing of the days after it. */
export type Sent = { handoverId: string; part: ReminderPart; askedAt: string };
export const reminderSent = jobKind<Sent>("reminder-sent");

/** What did not leave within so long is written again. */
const again = hours(6);

/** Reminds buyers whose silence will be a yes, as often as was promised: at half of the time, at most of it, a day before. */
export async function askReminder(ctx: Ctx<System>) {
  const open = await ctx.db
    .select({
      ...{ id: handovers.id, dealId: handovers.dealId, inspectUntil: handovers.inspectUntil },
      ...{ network: networks.name, brand: brands.name, sides: sidesOf },
    })
    .from(handovers)
    .innerJoin(deals, eq(deals.id, handovers.dealId))
    .innerJoin(networks, eq(networks.id, handovers.networkId))
    .innerJoin(brands, eq(brands.id, deals.buyerId))
    .where(and(eq(handovers.state, "inspection"), isNotNull(handovers.inspectUntil)));
  for (const row of open) await askOne(ctx, { ...row, inspectUntil: row.inspectUntil as Date });
}

type Row = {
  id: string;
  dealId: string;
  inspectUntil: Date;
  network: string;
  brand: string;
  sides: Parameters<typeof contactsOf>[2];
};

async function askOne(ctx: Ctx<System>, { id, dealId, inspectUntil, network, brand, sides }: Row) {
  const [entered] = await ctx.db
    .select({ at: handoverSteps.createdAt })
    .from(handoverSteps)
    .where(and(eq(handoverSteps.subjectId, id), inArray(handoverSteps.move, ["deliver", "cure"])))
    .orderBy(desc(handoverSteps.createdAt))
    .limit(1);
  if (!entered) return;
  for (const part of reminderParts.filter((part) => remindAt(part, entered.at, inspectUntil) <= ctx.now)) {
    const [asked] = await ctx.db
      .insert(handoverReminders)
      .values({ handoverId: id, part, askedAt: ctx.now })
      .onConflictDoUpdate({
        target: [handoverReminders.handoverId, handoverReminders.part],
        set: { askedAt: ctx.now },
        setWhere: sql`${handoverReminders.sentAt} is null and ${handoverReminders.askedAt} < ${before(ctx.now, again).toISOString()}`,
      })
      .returning();
    if (!asked) continue;
    for (const { email, timeZone } of await contactsOf(ctx, "buyer", sides))
      await queueMail(
        ctx,
        {
          to: email,
          ...layOutSentence({
            sentence: `Please look at ${network} before ${deadlineWords(inspectUntil, timeZone)}.`,
            more: "If you say nothing by then, it counts as accepted: the seller is paid, and the network is yours. If something is not as agreed, say so before.",
            href: `${env().APP_URL}/deals/${dealId}`,
            action: "Inspect it",
            why: `You get this because you act for ${brand}.`,
          }),
        },
        receipt(reminderSent, { handoverId: id, part, askedAt: asked.askedAt.toISOString() }),
      );
  }
}
