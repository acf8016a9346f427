import { and, eq, inArray } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { people } from "@/identity/tables";
import { inside } from "@/networks/membership/lifecycle";
import { memberships } from "@/networks/tables";
import { isVoteOpen } from "@/networks/vote/reads";
import { tellNotice } from "@/notifications/notice/tell";
import { env } from "@/platform/env";
import { deadlineWords } from "@/platform/letter";
import { queueMail } from "@/platform/mail";
import type { BidSide } from "../bid/schema";
import { membersMail } from "../emails";
import { handoverNotices } from "../tables";
import { type HandoverMove, handoverLife } from "./lifecycle";
import { namesOf } from "./tell";

type Moved = { handoverId: string; move: HandoverMove | "begin" };

/** What a step means for the members: that it is coming, that it has come, or that it does not come after all. */
const meaning = (move: HandoverMove | "begin", keeper: BidSide | null) => {
  if (move === "publish") return "told";
  if (move === "begin") return null;
  const { to } = handoverLife[move];
  if (to === "split") return keeper === "buyer" ? "sold" : "kept";
  return to === "accepted" ? "sold" : to === "undone" ? "kept" : null;
};

/** Tells every member, in a notice and by mail. Who was never told that it begins hears nothing of its end. */
export async function tellMembersHandover(ctx: Ctx<System>, { handoverId, move }: Moved) {
  const row = await namesOf(ctx, handoverId);
  const kind = row && meaning(move, row.handover.keeper);
  if (!kind) return;
  if (!row.handover.publishedAt || !row.handover.noticeEnds) return;
  const { handover, network, buyer, seller } = row;
  const [notice] = await ctx.db
    .select({ body: handoverNotices.body })
    .from(handoverNotices)
    .where(eq(handoverNotices.handoverId, handoverId));
  const asksVote = await isVoteOpen(ctx, network.id);
  const members = await ctx.db
    .select({ id: people.id, email: people.email, timeZone: people.timeZone })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.networkId, network.id), inArray(memberships.state, [...inside, "suspended"])));
  const path = `/n/${network.slug}/changing-hands`;
  for (const { id, email, timeZone } of members) {
    const { sentence, ...letter } = membersMail(kind, {
      ...{ network: network.name, buyer: buyer.name, seller, body: notice?.body ?? "", asksVote },
      until: deadlineWords(handover.noticeEnds as Date, timeZone),
      href: `${env().APP_URL}${path}`,
    });
    await tellNotice(ctx, {
      ...{ personId: id, networkId: network.id, sentence, href: path },
      key: `handover:${handoverId}:${kind}`,
    });
    await queueMail(ctx, { to: email, ...letter });
  }
}
