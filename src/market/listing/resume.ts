import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { countListing } from "./count";
import { moveListing } from "./move";
import { staleAtOf } from "./policy";
import { ownListing } from "./reads";

/** Opens it again, with figures of today. */
export const resumeListing = (ctx: Ctx<Insider>) =>
  transact(ctx, async (ctx) => {
    const { snapshotId, bursts, until } = await countListing(ctx);
    const set = { snapshotId, bursts, staleAt: staleAtOf(until) };
    await moveListing(ctx, { id: await ownListing(ctx), move: "resume", set });
  });
