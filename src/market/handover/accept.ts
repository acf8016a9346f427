import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { closeHandover } from "./close";
import { holdHandover } from "./reads";

/** The buyer says yes to all of it, what she has not looked at included. */
export const acceptHandover = (ctx: Ctx<Party>) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdHandover(ctx);
    await closeHandover(ctx, { id, move: "accept" });
  });
