import { Refused } from "@/platform/errors";
import type { ImportProblem } from "../import/schema";
import type { Archive } from "./open";

/** A JSON file of the archive, or nothing and a problem that names it. */
export const parseArchive = async (
  archive: Archive,
  name: string,
  tell: (problem: ImportProblem) => void,
): Promise<unknown> => {
  const text = await archive.read(name).catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    tell({ place: name, severity: "error", sentence: error.message });
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    tell({
      place: name,
      severity: "error",
      sentence: "This file is cut off or damaged (no JSON), so it is left out.",
    });
    return undefined;
  }
};
