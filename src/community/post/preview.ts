import type { Ctx, Insider } from "@/identity/actor";
import { preparePost } from "./prepare";
import type { PreviewPost } from "./schema";

/** What a post will look like, before anybody else sees it. */
export async function previewPost(ctx: Ctx<Insider>, { body }: Pick<PreviewPost, "body">) {
  const { html } = await preparePost(ctx, { networkId: ctx.actor.networkId, body });
  return { html };
}
