import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { whisper } from "@/platform/realtime";
import { moveImport } from "./move";
import type { OneImport } from "./schema";

/** Stops between two portions. What came in stays, and running it again goes on from there. */
export const stopImport = (ctx: Ctx<Insider>, { importId }: Omit<OneImport, "network">) =>
  transact(ctx, async (ctx) => {
    await moveImport(ctx, { id: importId, move: "stop" });
    await whisper(ctx, { network: ctx.actor.networkId, kind: "import", id: importId });
  });
