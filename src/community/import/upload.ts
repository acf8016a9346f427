import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ctx, Insider } from "@/identity/actor";
import { mustBeFree } from "@/networks/custody/reads";
import { Refused } from "@/platform/errors";
import { dropFile, keepFile } from "@/platform/files";
import { newId } from "@/platform/ids";
import { limits, spend } from "@/platform/limits";
import { openImport } from "./open";
import { readImport } from "./read";

export const maxImportBytes = 100 * 1024 * 1024;
const tooBig = "This file is over 100 MB. Split the export and bring the parts in one after the other.";

type Upload = { fileName: string; content: AsyncIterable<Uint8Array> };

/** Takes an export in, piece by piece. What we cannot read is refused at once, and nothing of it is kept. */
export async function uploadImport(ctx: Ctx<Insider>, { fileName, content }: Upload) {
  await mustBeFree(ctx, ctx.actor.networkId);
  await spend(limits.importStarted, ctx.actor.networkId, "imports");
  const folder = await mkdtemp(join(tmpdir(), "trellis-import-"));
  try {
    const draft = join(folder, "export");
    await receive(content, draft);
    const reading = await readImport(draft);
    const id = newId("import");
    const path = `imports/${id}`;
    await keepFile(path, draft);
    return await openImport(ctx, { id, fileName: fileName.slice(0, 200), path, reading }).catch(
      async (error: unknown) => {
        await dropFile(path);
        throw error;
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function receive(content: AsyncIterable<Uint8Array>, path: string) {
  const file = await open(path, "w", 0o600);
  try {
    let bytes = 0;
    for await (const piece of content) {
      bytes += piece.byteLength;
      if (bytes > maxImportBytes) throw new Refused("invalid", tooBig);
      await file.writeFile(piece);
    }
    if (bytes === 0) throw new Refused("invalid", "This file is empty. Choose the export once more.");
  } finally {
    await file.close();
  }
}
