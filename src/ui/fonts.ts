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

/** For the class of <html>. */
export const fonts = `${fraunces.variable} ${sourceSans.variable} ${sourceSansItalic.variable}`;
