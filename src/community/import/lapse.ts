import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { enqueue } from "@/platform/jobs";
import { forgetting } from "./forget";
import { moveImport } from "./move";

/** A month has gone by: the file is let go, unless somebody was quicker. */
export async function lapseImport(ctx: Ctx<System>, { id }: { id: string; move: string }) {
  try {
    await transact(ctx, async (ctx) => {
      const { path } = await moveImport(ctx, { id, move: "lapse" });
      await enqueue(ctx, forgetting, { path });
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
