import "server-only";
import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";
import { type Face, facesOf as facesFor, missing, runsOf, type Weight } from "./letters";

/** A document to be kept: a room owns its words, and here they are laid out. Amounts stand at the end of their line. */
export type Paper = {
  title: string;
  at: Date;
  facts: readonly (readonly [label: string, words: string])[];
  /** The first column is of words and takes what room is left; the others are narrow and stand at their end. */
  head: readonly string[];
  rows: readonly (readonly string[])[];
  totals: readonly (readonly [label: string, amount: string])[];
  notes: readonly string[];
};

type Sheet = InstanceType<typeof PDFDocument>;

const margin = 56;
const narrow = 84;
const ink = "#1d2117";
const faint = "#5d6353";

/** Draws it as a PDF. A name may be of any script: each sign is drawn by the first of our letters that has it. */
export async function drawPaper({ title, at, facts, head, rows, totals, notes }: Paper): Promise<Buffer> {
  const sheet = new PDFDocument({
    size: "A4",
    margin,
    lang: "en",
    displayTitle: true,
    info: { Title: title, Author: "Trellis", CreationDate: at },
  });
  const pen = penFor(sheet);
  const wide = sheet.page.width - 2 * margin;

  pen.write("Trellis", { size: 11, colour: faint });
  sheet.moveDown(1.5);
  pen.write(title, { size: 22, strong: true });
  sheet.moveDown(0.8);
  for (const [label, words] of facts) {
    const { y } = pen.fresh();
    pen.write(label, { y, width: 110, colour: faint });
    pen.write(words, { y, x: margin + 120, width: wide - 120 });
    sheet.moveDown(0.25);
  }
  sheet.moveDown(1.2);
  const first = wide - narrow * (head.length - 1);
  const line = (cells: readonly string[], look: { strong?: boolean; colour?: string } = {}) => {
    const { y } = pen.fresh();
    pen.write(cells[0] ?? "", { ...look, y, width: first - 12 });
    const below = sheet.y;
    cells.slice(1).forEach((cell, place) => {
      pen.write(cell, { ...look, y, x: margin + first + place * narrow, width: narrow, end: true });
    });
    sheet.y = below;
    sheet.moveDown(0.35);
    rule();
  };
  const rule = () => {
    sheet
      .moveTo(margin, sheet.y)
      .lineTo(margin + wide, sheet.y)
      .lineWidth(0.5)
      .stroke("#c9ccbd");
    sheet.y += 6;
  };
  line(head, { colour: faint });
  for (const row of rows) line(row);
  for (const [label, amount] of totals) {
    const { y } = pen.fresh();
    pen.write(label, { y, width: wide - 150, strong: true });
    pen.write(amount, { y, x: margin + wide - 140, width: 140, end: true, strong: true });
    sheet.moveDown(0.25);
  }
  sheet.moveDown(1.2);
  const all = pen.lacks()
    ? [
        ...notes,
        `${missing} stands for a sign that this document cannot draw. The page that it comes from can.`,
      ]
    : notes;
  for (const note of all) {
    pen.fresh();
    pen.write(note, { colour: faint });
    sheet.moveDown(0.4);
  }
  sheet.end();
  return buffer(sheet);
}

type Look = {
  x?: number;
  y?: number;
  width?: number;
  size?: number;
  strong?: boolean;
  colour?: string;
  end?: boolean;
};

function penFor(sheet: Sheet) {
  const faces = { plain: facesOf(sheet, 400), strong: facesOf(sheet, 600) };
  let lacking = false;
  return {
    lacks: () => lacking,
    /** A line is never torn in two by the end of a page. */
    fresh() {
      if (sheet.y > sheet.page.height - margin - 48) sheet.addPage();
      return { y: sheet.y };
    },
    write(words: string, { x = margin, y = sheet.y, width, size = 10, strong, colour = ink, end }: Look) {
      const runs = runsOf(words, strong ? faces.strong : faces.plain);
      lacking ||= runs.some(({ text }) => text.includes(missing));
      sheet.fontSize(size).fillColor(colour);
      const span = width ?? sheet.page.width - margin - x;
      runs.forEach(({ face, text }, place) => {
        const rest = { width: span, align: end ? ("right" as const) : ("left" as const) };
        sheet.font(face.name);
        const options = { ...rest, continued: place < runs.length - 1 };
        if (place === 0) sheet.text(text, x, y, options);
        else sheet.text(text, options);
      });
    },
  };
}

function facesOf(sheet: Sheet, weight: Weight): Face[] {
  const faces = facesFor(weight);
  for (const { name, file } of faces) sheet.registerFont(name, file);
  return faces;
}

/** A file to be kept, whatever signs are in its name (RFC 6266). */
export const attachment = (name: string) => {
  const plain = name.replace(/[^\w.-]/g, "_");
  const whole = encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
};
