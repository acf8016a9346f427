import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { Refused } from "@/platform/errors";

/** A zip or a folder, opened: file names without the folder that everything lies in, and their text on demand. */
export type Archive = {
  names: string[];
  read: (name: string) => Promise<string>;
  close: () => Promise<void>;
};

const MB = 1024 * 1024;
const limits = { unpacked: 200 * MB, files: 50_000, ratio: 200 };

const no = (sentence: string) => new Refused("invalid", sentence);
const tooBig = () =>
  no("This export is over 200 MB unpacked. Split it into parts and bring them in one after the other.");
const tooMany = () =>
  no("This export holds over 50,000 files. Split it and bring the parts in one after the other.");

// What computers put beside people's files.
const noise = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

/** Exports are often zipped again inside a folder of their own. */
const shared = (names: string[]) => {
  const [first = ""] = names;
  const folder = first.slice(0, first.indexOf("/") + 1);
  return folder && names.every((name) => name.startsWith(folder)) ? folder : "";
};

const decode = (bytes: Buffer) => new TextDecoder().decode(bytes);

const isDamage = (error: unknown): error is Error => error instanceof Error && !("syscall" in error);

const damaged = (error: unknown): never => {
  if (!isDamage(error) || error instanceof Refused) throw error;
  if (/invalid relative path|absolute path|invalid characters in fileName/.test(error.message)) {
    throw no("This zip has a file whose name points outside of it, so we did not open it. Export it again.");
  }
  throw no(`This zip is damaged and cannot be read (${error.message}). Export or upload it again.`);
};

const checked = (entries: Map<string, Entry>, entry: Entry, total: number) => {
  if (entry.isEncrypted()) throw no("This zip is locked with a password. Zip it again without one.");
  if (entries.has(entry.fileName))
    throw no(`This zip holds ${entry.fileName} twice, so we cannot tell which counts.`);
  if (total > limits.unpacked) throw tooBig();
  // Text packs 5 to 50 times smaller; a thousandfold is a bomb.
  if (entry.uncompressedSize > MB && entry.uncompressedSize > limits.ratio * entry.compressedSize) {
    throw no(`${entry.fileName} unpacks to over ${limits.ratio} times its size, as no real export does.`);
  }
};

const list = async (zip: ZipFile) => {
  if (zip.entryCount > limits.files) throw tooMany();
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/") || noise.test(entry.fileName)) continue;
    total += entry.uncompressedSize;
    checked(entries, entry, total);
    entries.set(entry.fileName, entry);
  }
  return entries;
};

const openZip = async (file: string): Promise<Archive> => {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch(damaged);
  try {
    const entries = await list(zip).catch(damaged);
    const folder = shared([...entries.keys()]);
    const read = async (name: string) => {
      const entry = entries.get(folder + name);
      if (!entry) throw no(`The export has no ${name}.`);
      // yauzl ends the stream with an error once it gives more bytes than the entry said.
      const stream = await zip.openReadStreamPromise(entry).catch(damaged);
      return decode(await buffer(stream).catch(damaged));
    };
    const close = async () => zip.close();
    return { names: [...entries.keys()].map((name) => name.slice(folder.length)), read, close };
  } catch (error) {
    zip.close();
    throw error;
  }
};

const openFolder = async (folder: string): Promise<Archive> => {
  const names: string[] = [];
  let total = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const name = join(entry.parentPath, entry.name).slice(folder.length).replace(/^\/+/, "");
    if (!entry.isFile() || noise.test(name)) continue;
    total += (await stat(join(folder, name))).size;
    if (total > limits.unpacked) throw tooBig();
    if (names.push(name) > limits.files) throw tooMany();
  }
  return {
    names: names.sort(),
    read: async (name) => decode(await buffer(createReadStream(join(folder, name)))),
    close: async () => undefined,
  };
};

/** Whether a file begins as a zip does. */
export const isArchive = async (file: string) => {
  const handle = await open(file);
  try {
    const { buffer: bytes } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return ["504b0304", "504b0506"].includes(bytes.toString("hex"));
  } finally {
    await handle.close();
  }
};

/** Opens a zip or a folder; refuses, with a sentence, what is damaged, locked, a trick or too big. */
export const openArchive = async (file: string): Promise<Archive> => {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Refused("not_found", `There is no file at ${file}.`);
  if (found.isDirectory()) return openFolder(file);
  if (await isArchive(file)) return openZip(file);
  throw no("This is not a zip. Upload the export as you received it, without unpacking it.");
};
