import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";

/** Letters of ours, so that what is drawn looks the same on a machine that has none. */
export type Face = { name: string; file: Buffer; font: Font };
export type Weight = 400 | 600;

const folder = "node_modules/@fontsource/source-sans-3/files";
const scripts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese"];
/** Stands for a sign that none of our letters can draw. */
export const missing = "\u{fffd}";

export const facesOf = (weight: Weight): Face[] =>
  scripts.map((script) => faceOf(`source-sans-3-${script}-${weight}-normal`));

const read = new Map<string, Face>();

function faceOf(name: string): Face {
  const known = read.get(name);
  if (known) return known;
  const file = readFileSync(join(process.cwd(), folder, `${name}.woff`));
  const face = { name, file, font: create(file) as Font };
  read.set(name, face);
  return face;
}

/** Neighbouring signs that the same letters draw. */
export function runsOf(words: string, faces: Face[]) {
  const runs: { face: Face; text: string }[] = [];
  const [usual] = faces as [Face];
  for (const sign of words.normalize("NFC").replace(/\s+/g, " ")) {
    const last = runs.at(-1);
    const has = ({ font }: Face) => font.hasGlyphForCodePoint(sign.codePointAt(0) as number);
    const face = last && has(last.face) ? last.face : faces.find(has);
    const text = face ? sign : missing;
    if (last && last.face === (face ?? usual)) last.text += text;
    else runs.push({ face: face ?? usual, text });
  }
  return runs.length > 0 ? runs : [{ face: usual, text: " " }];
}
