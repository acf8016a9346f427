import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { setTimers } from "@/platform/move";
import { importSteps, imports } from "../tables";
import { importing, moveImport } from "./move";
import type { Reading } from "./read";
import { weighImport } from "./weigh";

type Opened = { id: string; fileName: string; path: string; reading: Reading };

/** Begins an import with an export that was read, and tells at once what would come in. */
export async function openImport(ctx: Ctx<Insider>, { id, fileName, path, reading }: Opened) {
  const { networkId, personId } = ctx.actor;
  const weighed = await weighImport(ctx, networkId, reading);
  return transact(ctx, async (ctx) => {
    const { source } = reading.parcel;
    await ctx.db
      .insert(imports)
      .values({ id, networkId, state: "uploaded", source, fileName, path, createdBy: personId });
    await ctx.db.insert(importSteps).values({ subjectId: id, move: "upload", by: personId });
    await setTimers(ctx, importing, id, "uploaded");
    await moveImport(ctx, { id, move: "check", set: weighed });
    return { importId: id };
  });
}
