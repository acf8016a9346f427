import { and, count, desc, eq, isNull } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { networks } from "@/networks/tables";
import { iso } from "@/platform/columns";
import { notices } from "../tables";
import type { ListNotices } from "./schema";

const most = 50;
const own = (ctx: Ctx<Person>, { networkId }: ListNotices) =>
  and(eq(notices.personId, ctx.actor.personId), networkId ? eq(notices.networkId, networkId) : undefined);

/** The latest 50, newest first. */
export const listNotices = (ctx: Ctx<Person>, wanted: ListNotices = {}) =>
  ctx.db
    .select({
      id: notices.id,
      sentence: notices.sentence,
      href: notices.href,
      network: networks.name,
      at: iso(notices.createdAt),
      readAt: iso(notices.readAt),
    })
    .from(notices)
    .leftJoin(networks, eq(networks.id, notices.networkId))
    .where(own(ctx, wanted))
    .orderBy(desc(notices.createdAt), desc(notices.id))
    .limit(most);

export async function countNotices(ctx: Ctx<Person>, wanted: ListNotices = {}) {
  const [row] = await ctx.db
    .select({ unread: count() })
    .from(notices)
    .where(and(own(ctx, wanted), isNull(notices.readAt)));
  return row?.unread ?? 0;
}
