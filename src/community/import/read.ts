import { open, stat } from "node:fs/promises";
import { Refused } from "@/platform/errors";
import { isArchive, openArchive } from "../archive/open";
import { readDiscourseImport } from "./read-discourse";
import { type MembersReading, readMembersImport } from "./read-members";
import { readSlackImport } from "./read-slack";
import type { Mapping, Parcel } from "./schema";

/** `columns` come with a members list only. */
export type Reading = { parcel: Parcel; columns?: Omit<MembersReading, "parcel"> };

const accepted =
  "We accept a Slack export (the zip), Discourse topics as JSON (a zip or a folder), or a members list as CSV.";

const namesIn = async (file: string) => {
  const archive = await openArchive(file);
  await archive.close();
  return archive.names;
};

/** An upload has lost its name, so its first bytes must do: words and lines, and no JSON. */
const seemsText = async (file: string) => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.subarray(0, 2).toString("hex") === "fffe") return true;
    return !head.includes(0) && !/^\s*[[{<%]/.test(head.toString("utf8").replace(/^\uFEFF/, ""));
  } finally {
    await handle.close();
  }
};

/** Reads an export whichever of the three it is. Refuses, saying what is accepted, what is none of them. */
export const readImport = async (file: string, mapping?: Mapping): Promise<Reading> => {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Refused("not_found", `There is no file at ${file}.`);
  if (found.isDirectory() || (await isArchive(file))) {
    const names = await namesIn(file);
    if (names.includes("channels.json")) return { parcel: await readSlackImport(file) };
    if (names.some((name) => name.endsWith(".json"))) return { parcel: await readDiscourseImport(file) };
    throw new Refused("invalid", `There is no export that we know in this file. ${accepted}`);
  }
  if (!(await seemsText(file))) throw new Refused("invalid", `We cannot read this kind of file. ${accepted}`);
  const { parcel, ...columns } = await readMembersImport(file, mapping);
  return { parcel, columns };
};
