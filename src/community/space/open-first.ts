import type { Ctx } from "@/identity/actor";
import { spaces } from "../tables";

const first = [
  {
    slug: "introductions",
    name: "Introductions",
    purpose: "Who you are, and what brought you here.",
    access: "members",
  },
  { slug: "commons", name: "Commons", purpose: "Whatever belongs to all of us.", access: "members" },
  {
    slug: "stewards",
    name: "Stewards’ table",
    purpose: "Where those who keep the house talk.",
    access: "stewards",
  },
] as const;

/** A new network has somewhere to talk from its first minute. */
export const openFirstSpace = (ctx: Ctx, { networkId }: { networkId: string }) =>
  ctx.db
    .insert(spaces)
    .values(first.map((space, position) => ({ ...space, networkId, position })))
    .onConflictDoNothing();
