import sharp from "sharp";
import { disclosureText, labelWords } from "@/gate/disclosure/policy";
import { canLetter, letter, linesOf } from "@/platform/lettering";
import { cardSize } from "../policy";
import type { PublicItem } from "../reads";

const paper = "#fbf9f3";
const ink = "#201e17";
const faint = "#575244";
const plum = { ink: "#6d3867", soft: "#f4e8f1", line: "#d3b3cd" };
const margin = 72;
const wide = cardSize.width - 2 * margin;

/** Pictures that were drawn lately, by what stands on them. */
const drawn = new Map<string, Promise<Buffer>>();
const most = 100;

/** The picture of a partner's item, its label above all else; of what nobody may know, our own name alone. */
export function cardOf(found: PublicItem | null) {
  const svg = found ? drawItem(found) : frame(letter(["Trellis"], { ...foot, size: 96, y: 345 }));
  const known = drawn.get(svg);
  if (known) return known;
  const [oldest] = drawn.keys();
  if (drawn.size >= most && oldest) drawn.delete(oldest);
  const picture = sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
  drawn.set(svg, picture);
  return picture;
}

const foot = { x: margin, y: 562, size: 34, weight: 400, colour: faint } as const;

const frame = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}"><path d="M0 0h1200v630H0z" fill="${paper}"/>${inside}</svg>`;

function drawItem({ network, item: { disclosure, title } }: PublicItem) {
  // A name that our letters cannot draw is not drawn wrong: it stands beside the picture, in its words.
  const text = disclosureText(disclosure);
  const label = largest(canLetter(text) ? text : labelWords, {
    weight: 600,
    width: wide - 56,
    sizes: [44, 38, 32, 26],
    most: 3,
  });
  const box = label.lines.length * label.size * 1.3 + 44;
  const room = { y: 96 + box + 92, sizes: [68, 56, 46, 38] };
  const words = largest(title, { weight: 600, width: wide, sizes: room.sizes, most: 3 });
  return frame(
    [
      `<rect x="${margin}" y="72" width="${wide}" height="${box}" rx="8" fill="${plum.soft}" stroke="${plum.line}" stroke-width="2"/>`,
      letter(label.lines, {
        x: margin + 28,
        y: 72 + 22 + label.size,
        size: label.size,
        weight: 600,
        colour: plum.ink,
      }),
      letter(words.lines, { x: margin, y: room.y, size: words.size, weight: 600, colour: ink }),
      letter(linesOf(`In ${network.name}, on Trellis`, { ...foot, width: wide }).slice(0, 1), foot),
    ].join(""),
  );
}

type Fit = { weight: 400 | 600; width: number; sizes: number[]; most: number };

/** As large as it fits into so many lines; at the smallest size all of it is kept, however many lines that takes. */
function largest(words: string, { sizes, most, ...look }: Fit) {
  const size =
    sizes.find((size) => linesOf(words, { ...look, size }).length <= most) ?? (sizes.at(-1) as number);
  return { size, lines: linesOf(words, { ...look, size }) };
}
