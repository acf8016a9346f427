import { z } from "zod";
import type { Notes } from "../import/settle";
import type { Archive } from "./open";
import { parseArchive } from "./parse";

/** What of a JSON list in the archive fits its shape; the rest is told, by its number. No file, no entries. */
export const listArchive = async <T extends z.ZodType>(
  archive: Archive,
  name: string,
  shape: T,
  { tell }: Pick<Notes, "tell">,
): Promise<z.output<T>[]> => {
  if (!archive.names.includes(name)) return [];
  const parsed = await parseArchive(archive, name, tell);
  if (parsed === undefined) return [];
  const items = z.array(z.unknown()).safeParse(parsed).data;
  if (!items) {
    tell({ place: name, severity: "error", sentence: "This file should hold a list and does not." });
    return [];
  }
  return items.flatMap((item, i): z.output<T>[] => {
    const found = shape.safeParse(item);
    if (found.success) return [found.data];
    const sentence = `Its ${found.error.issues[0]?.path.join(".") || "shape"} cannot be read, so it is left out.`;
    tell({ place: `${name}, entry ${i + 1}`, severity: "warning", sentence });
    return [];
  });
};
