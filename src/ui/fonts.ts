import localFont from "next/font/local";

/** Names and headings. */
const fraunces = localFont({
  src: "../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-fraunces",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

/** Everything else. */
const sourceSans = localFont({
  src: "../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-source-sans",
  display: "swap",
  adjustFontFallback: "Arial",
});

/** Fetched only by pages on which somebody stressed a word. */
const sourceSansItalic = localFont({
  src: "../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2",
  weight: "200 900",
  style: "italic",
  variable: "--font-source-sans-italic",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});

// What networks may be set in besides. All faces are named in one style sheet, so that no page asks for a second.
const literata = localFont({
  src: "../../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-literata",
  display: "swap",
  preload: false,
  adjustFontFallback: "Times New Roman",
});

const bitter = localFont({
  src: "../../node_modules/@fontsource-variable/bitter/files/bitter-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-bitter",
  display: "swap",
  preload: false,
  adjustFontFallback: "Times New Roman",
});

const bricolage = localFont({
  src: "../../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-bricolage",
  display: "swap",
  preload: false,
  adjustFontFallback: "Arial",
});

const figtree = localFont({
  src: "../../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2",
  weight: "300 900",
  variable: "--font-figtree",
  display: "swap",
  preload: false,
  adjustFontFallback: "Arial",
});

const faces = [fraunces, sourceSans, sourceSansItalic, literata, bitter, bricolage, figtree];

/** For the class of <html>. */
export const fonts = faces.map(({ variable }) => variable).join(" ");
