import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** What a file of an export holds: text and bytes as they are, anything else as JSON. */
export type Contents = Record<string, unknown>;

const bytesOf = (content: unknown) =>
  Buffer.isBuffer(content)
    ? content
    : Buffer.from(typeof content === "string" ? content : JSON.stringify(content));

export const zipped = async (files: Contents): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(bytesOf(content), name);
  zip.end();
  return buffer(zip.outputStream as unknown as NodeJS.ReadableStream);
};

/** A file in a folder of its own, by its path. */
export const written = async (content: unknown, name = "export.zip") => {
  const file = join(await mkdtemp(join(tmpdir(), "export-")), name);
  await writeFile(file, bytesOf(content));
  return file;
};

export const zipFile = async (files: Contents) => written(await zipped(files));
