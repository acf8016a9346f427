import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { enqueue } from "@/platform/jobs";
import { forgetting } from "./forget";
import { moveImport } from "./move";
import type { OneImport } from "./schema";

/** Lets the file go. What came in before stays in the network. */
export const discardImport = (ctx: Ctx, { importId }: Omit<OneImport, "network">) =>
  transact(ctx, async (ctx) => {
    const { path } = await moveImport(ctx, { id: importId, move: "discard" });
    await enqueue(ctx, forgetting, { path });
  });
