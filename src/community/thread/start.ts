import { and, eq, isNull } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { newId } from "@/platform/ids";
import { limits, spend } from "@/platform/limits";
import { preparePost } from "../post/prepare";
import { sentBefore } from "../post/reads";
import { writePost } from "../post/write";
import { visibleSpaces } from "../space/reads";
import { spaces, threads } from "../tables";
import type { StartThread } from "./schema";

/** Opens a thread with its first post. */
export async function startThread(
  ctx: Ctx<Speaker>,
  { spaceId, title, body, key }: Omit<StartThread, "network">,
) {
  const { networkId, membershipId: authorId, personId } = ctx.actor;
  await spend(limits.threadHour, personId, "new threads");
  const prepared = await preparePost(ctx, { networkId, body });
  return sentBefore(ctx, key, () =>
    transact(ctx, async (ctx) => {
      await lockOpen(ctx, spaceId);
      const threadId = newId("thread");
      const times = { createdAt: ctx.now, lastPostAt: ctx.now };
      await ctx.db
        .insert(threads)
        .values({ id: threadId, networkId, spaceId, authorId, title, lastNumber: 1, ...times });
      return writePost(ctx, { threadId, spaceId, number: 1 }, prepared, { key });
    }),
  );
}

/** Nobody archives the space while something is being said in it. */
async function lockOpen(ctx: Ctx<Speaker>, spaceId: string) {
  const here = and(eq(spaces.id, spaceId), visibleSpaces(ctx.actor));
  const [open] = await ctx.db
    .select({ id: spaces.id })
    .from(spaces)
    .where(and(here, isNull(spaces.archivedAt)))
    .for("share");
  if (open) return;
  const [archived] = await ctx.db.select({ id: spaces.id }).from(spaces).where(here);
  if (archived)
    throw new Refused("conflict", "This space is archived: it can be read, and nothing new is written here.");
  throw notFound("space");
}
