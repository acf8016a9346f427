import type { Ctx, Insider } from "@/identity/actor";
import { borrowImport } from "./borrow";
import { moveImport } from "./move";
import { findImport } from "./reads";
import type { CheckImport } from "./schema";
import { weighImport } from "./weigh";

/** The dry run once more: with other columns, or after the network has changed. Stores nothing of the export. */
export async function checkImport(ctx: Ctx<Insider>, { importId, mapping }: Omit<CheckImport, "network">) {
  const found = await findImport(ctx, importId);
  const reading = await borrowImport(found.path, mapping ?? found.mapping);
  const weighed = await weighImport(ctx, found.networkId, reading);
  await moveImport(ctx, { id: importId, move: "check", set: weighed });
}
