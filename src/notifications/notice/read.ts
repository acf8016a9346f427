import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { notices } from "../tables";
import type { ReadNotices } from "./schema";

/** Marks one's own notices as read: those named, or all. Other people's are not touched. */
export async function readNotice(ctx: Ctx<Person>, { noticeIds }: ReadNotices) {
  await ctx.db
    .update(notices)
    .set({ readAt: ctx.now })
    .where(
      and(
        eq(notices.personId, ctx.actor.personId),
        isNull(notices.readAt),
        noticeIds && inArray(notices.id, noticeIds),
      ),
    );
}
