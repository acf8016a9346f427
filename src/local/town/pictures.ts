import { createHash } from "node:crypto";
import sharp from "sharp";
import { idOf } from "./addresses";

const size = { width: 1200, height: 675 };
const folds = [0, 300, 600, 900].map(
  (x, place) =>
    `<path d="M${x} ${place % 2 ? 60 : 30}l300 ${place % 2 ? -30 : 30}v560l-300 ${place % 2 ? 30 : -30}z" fill="${place % 2 ? "#e9e0c8" : "#f3ecd8"}"/>`,
);
const hills = [0, 46, 92, 138].map(
  (up) =>
    `<path d="M40 ${520 - up}C220 ${380 - up} 330 ${560 - up} 520 ${430 - up}S820 ${330 - up} 1160 ${470 - up}" stroke="#8aa07a" stroke-width="4"/>`,
);
const cups = [
  [180, 300],
  [395, 450],
  [560, 215],
  [760, 395],
  [905, 180],
  [1060, 330],
].map(
  ([x, y]) =>
    `<g transform="translate(${x} ${y})" stroke="#7a3b21" stroke-width="5"><path d="M-18 0h36v22a12 12 0 0 1-12 12h-12a12 12 0 0 1-12-12zM18 6h10v14h-10" fill="#fbf3df"/><path d="M-7-10c-6-8 6-12 0-22M8-10c-6-8 6-12 0-22"/></g>`,
);
const map = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675" fill="none" stroke-linecap="round"><path d="M0 0h1200v675H0z" fill="#cfd8cb"/>${folds.join("")}${hills.join("")}<path d="M90 130C330 250 520 90 700 280S1010 470 1130 520" stroke="#b4552d" stroke-width="6" stroke-dasharray="4 16"/>${cups.join("")}</svg>`;

const bytes = await sharp(Buffer.from(map)).resize(size).webp({ quality: 82 }).toBuffer();

/** What partners of the town show beside their words; the bytes are put where files are kept by whoever fills it. */
export const pictures = {
  "folded-map": {
    id: idOf("file", "folded-map"),
    bytes,
    ...size,
    print: createHash("sha256").update(bytes).digest("hex"),
  },
};
