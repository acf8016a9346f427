import localFont from "next/font/local";

const literata = localFont({
  src: "../../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  preload: false,
  adjustFontFallback: "Times New Roman",
});

const bitter = localFont({
  src: "../../node_modules/@fontsource-variable/bitter/files/bitter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  preload: false,
  adjustFontFallback: "Times New Roman",
});

const bricolage = localFont({
  src: "../../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  preload: false,
  adjustFontFallback: "Arial",
});

const figtree = localFont({
  src: "../../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2",
  weight: "300 900",
  display: "swap",
  preload: false,
  adjustFontFallback: "Arial",
});

/**
 * What a network may set its name and headings in. `family` goes to BrandStyle. Import this only where a
 * brand is worn or chosen; a face is fetched when a page uses it.
 */
export const typefaces = {
  fraunces: {
    label: "Fraunces",
    manner: "A soft old-style serif, warm and a little odd",
    family: "var(--font-fraunces)",
  },
  literata: {
    label: "Literata",
    manner: "A bookish serif, calm and clear",
    family: literata.style.fontFamily,
  },
  bitter: { label: "Bitter", manner: "A sturdy slab, at home in workshops", family: bitter.style.fontFamily },
  "source-sans": {
    label: "Source Sans",
    manner: "A plain hand, modest and precise",
    family: "var(--font-source-sans)",
  },
  figtree: { label: "Figtree", manner: "A round sans, friendly and young", family: figtree.style.fontFamily },
  bricolage: {
    label: "Bricolage Grotesque",
    manner: "A poster sans with character",
    family: bricolage.style.fontFamily,
  },
} as const;

export type TypefaceKey = keyof typeof typefaces;
