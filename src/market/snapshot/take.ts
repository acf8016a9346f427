import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { constraintOf, Refused } from "@/platform/errors";
import { snapshots } from "../tables";
import { computeSnapshot } from "./compute";
import { definitions } from "./policy";
import { latestSnapshot } from "./reads";
import type { Body } from "./schema";
import { signSnapshot } from "./sign";
import { hashOf } from "./verify";

const taken = new Refused(
  "conflict",
  "The figures of this day are signed already. The next can be signed after midnight, UTC.",
);

/** Counts, signs and chains what the network came to until last midnight. Once a day: the next names this one. */
export async function takeSnapshot(ctx: Ctx<Insider>) {
  const { networkId } = ctx.actor;
  try {
    return await transact(ctx, async (ctx) => {
      const before = await latestSnapshot(ctx);
      const until = ctx.now.toISOString().slice(0, 10);
      if (before && before.body.until >= until) throw taken;
      const counted = await computeSnapshot(ctx, { networkId, until });
      const body: Body = {
        definitions,
        network: networkId,
        until,
        ...counted,
        previous: before?.hash ?? null,
      };
      const copy = signSnapshot(JSON.stringify(body));
      const hash = hashOf(copy.body);
      await ctx.db
        .insert(snapshots)
        .values({ ...copy, networkId, until, hash, previous: body.previous, createdAt: ctx.now });
      return { hash, until };
    });
  } catch (error) {
    // Somebody signed at the same moment: the chain has one next link, and it is hers. Where nothing
    // happened meanwhile, both have the very same words and so the same hash.
    if (["snapshots_day", "snapshots_chain", "snapshots_hash_unique"].includes(constraintOf(error) ?? ""))
      throw taken;
    throw error;
  }
}
