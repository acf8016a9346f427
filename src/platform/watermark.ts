import "server-only";
import { degrees, PDFDocument, rgb, StandardFonts } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { Refused } from "./errors";

const locked =
  "This PDF is locked or damaged, so nothing can be written on its pages. Please save it anew, without a password.";
const lockedFile = new Refused("invalid", locked, { file: [locked] });

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";

/** Refuses a PDF that could not be marked later. */
export async function assertMarkable(bytes: Uint8Array) {
  if (isPdf(bytes)) await markPdf(bytes, "-");
}

/** The same document with words across each page and below it: whose copy it is. Letters beyond ASCII are not drawn. */
export const markPdf = (bytes: Uint8Array, words: string): Promise<Uint8Array> =>
  drawOnPages(bytes, words).catch(() => {
    throw lockedFile;
  });

async function drawOnPages(bytes: Uint8Array, words: string) {
  const pdf = await PDFDocument.load(bytes);
  if (pdf.getPageCount() === 0) throw lockedFile;
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const page of pdf.getPages()) {
    // What a reader shows, which need not be the whole sheet, nor begin at its corner.
    const { x, y, width, height } = page.getCropBox();
    const size = Math.max(
      8,
      (Math.hypot(width, height) * 0.8) / Math.max(1, font.widthOfTextAtSize(words, 1)),
    );
    const look = { font, color: rgb(0.45, 0.45, 0.45) };
    const slope = (Math.atan2(height, width) * 180) / Math.PI;
    page.drawText(words, {
      ...look,
      x: x + width * 0.1,
      y: y + height * 0.1,
      size,
      rotate: degrees(slope),
      opacity: 0.22,
    });
    page.drawText(words, { ...look, x: x + 18, y: y + 10, size: 7, opacity: 0.9 });
  }
  return pdf.save();
}

/** The same picture, painted anew with words across it and below. */
export async function markImage(bytes: Uint8Array, words: string): Promise<Uint8Array> {
  const { width, height } = await sharp(bytes).metadata();
  const safe = words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const size = Math.max(10, Math.round((Math.hypot(width, height) * 1.3) / words.length));
  const slope = (Math.atan2(height, width) * -180) / Math.PI;
  const line = (x: string, y: string, more: string) =>
    `<text x="${x}" y="${y}" font-family="sans-serif" ${more}>${safe}</text>`;
  const drawn = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    ${line("50%", "50%", `font-size="${size}" text-anchor="middle" fill="#777" fill-opacity="0.4" transform="rotate(${slope} ${width / 2} ${height / 2})"`)}
    ${line("8", `${height - 8}`, `font-size="${Math.max(10, Math.round(width / 90))}" fill="#555"`)}
  </svg>`);
  return sharp(bytes)
    .composite([{ input: drawn }])
    .webp({ quality: 82 })
    .toBuffer();
}
