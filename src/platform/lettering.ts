import "server-only";
import { type Face, facesOf, missing, runsOf, type Weight } from "./letters";

type Look = { x: number; y: number; size: number; weight: Weight; width: number; colour: string };

/** Whether every sign of it can be drawn. */
export const canLetter = (words: string) =>
  !runsOf(words, facesOf(400)).some(({ text }) => text.includes(missing));

const wide = (words: string, faces: Face[], size: number) =>
  runsOf(words, faces).reduce(
    (sum, { face: { font }, text }) => sum + (font.layout(text).advanceWidth / font.unitsPerEm) * size,
    0,
  );

/** Lines no wider than that; a word that is wider alone is broken between its signs. */
export function linesOf(words: string, { size, weight, width }: Pick<Look, "size" | "weight" | "width">) {
  const faces = facesOf(weight);
  const fits = (line: string) => wide(line, faces, size) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = "";
    for (const sign of word) {
      if (line && !fits(line + sign)) {
        lines.push(line);
        line = "";
      }
      line += sign;
    }
  }
  return line ? [...lines, line] : lines;
}

/** Lines of words as outlines in an SVG, the first standing on `y`. */
export function letter(lines: readonly string[], { x, y, size, weight, colour }: Omit<Look, "width">) {
  const faces = facesOf(weight);
  const drawn = lines.flatMap((line, place) => {
    let left = x;
    return runsOf(line, faces).map(({ face: { font }, text }) => {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(text);
      return glyphs.map((glyph, at) => {
        const { xAdvance = 0, xOffset = 0 } = positions[at] ?? {};
        const path = glyph.path.toSVG();
        const stand = `translate(${(left + xOffset * scale).toFixed(2)} ${y + place * size * 1.3}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`;
        left += xAdvance * scale;
        return path && `<path transform="${stand}" d="${path}"/>`;
      });
    });
  });
  return `<g fill="${colour}">${drawn.flat().join("")}</g>`;
}
