import { isAbsolute } from "node:path";
import { withFile } from "@/platform/files";
import { type Reading, readImport } from "./read";
import type { Mapping } from "./schema";

/** Reads the export of an import where it lies: among our own files, or where a person of this machine named it. */
export const borrowImport = (path: string, mapping: Mapping | null): Promise<Reading> => {
  const read = (path: string) => readImport(path, mapping ?? undefined);
  return isAbsolute(path) ? read(path) : withFile(path, read);
};
