import { and, eq, inArray } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { files } from "@/platform/tables";
import { postPictures } from "../tables";

const shown = /<img src="\/media\/(fil_[0-9a-f]{20})"/g;

/**
 * Notes which pictures a post shows, since from now on whoever may not read it may not see them. Only those that its
 * author sent here: nobody brings another's picture into the open by writing its address.
 */
export async function hangPicture(ctx: Ctx<Speaker>, { postId, html }: { postId: string; html: string }) {
  const ids = [...new Set([...html.matchAll(shown)].map(([, id]) => id ?? ""))];
  if (ids.length === 0) return;
  const { personId, networkId } = ctx.actor;
  const own = await ctx.db
    .select({ fileId: files.id })
    .from(files)
    .where(
      and(inArray(files.id, ids), eq(files.createdBy, personId), eq(files.scope, `network:${networkId}`)),
    );
  if (own.length === 0) return;
  await ctx.db
    .insert(postPictures)
    .values(own.map(({ fileId }) => ({ fileId, postId })))
    .onConflictDoNothing();
}
