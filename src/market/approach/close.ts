import { and, eq, inArray, ne } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { attempt } from "@/platform/move";
import { approaches } from "../tables";
import { approachLife } from "./lifecycle";
import { moveApproach } from "./move";

type Close = {
  listingId: string;
  /** The one that was accepted. */
  except?: string | undefined;
  because: string;
};

/**
 * Closes every open approach to a listing, and with it the data room to those buyers. Who holds the listing's row
 * meets nobody new here; whoever has just left by herself needs no closing.
 */
export async function closeApproach(ctx: Ctx, { listingId, except, because }: Close) {
  const asSystem = { ...ctx, actor: { kind: "system" as const, job: "close-approaches" } };
  const open = await ctx.db
    .select({ id: approaches.id })
    .from(approaches)
    .where(
      and(
        eq(approaches.listingId, listingId),
        inArray(approaches.state, [...approachLife.close.from]),
        except ? ne(approaches.id, except) : undefined,
      ),
    )
    .orderBy(approaches.id);
  for (const { id } of open)
    await attempt(asSystem, (ctx) => moveApproach(ctx, { id, move: "close", note: because }));
}
