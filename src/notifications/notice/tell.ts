import type { Db } from "@/platform/db";
import { whisper } from "@/platform/realtime";
import { notices } from "../tables";

type Notice = { personId: string; networkId: string; key: string; sentence: string; href: string };

/** Tells somebody once per key, however often a job is tried again. `href` leads into this site. */
export async function tellNotice(ctx: { db: Db }, notice: Notice) {
  const [told] = await ctx.db
    .insert(notices)
    .values(notice)
    .onConflictDoNothing()
    .returning({ id: notices.id });
  if (told) await whisper(ctx, { network: notice.networkId, kind: "notice", id: notice.personId });
}
