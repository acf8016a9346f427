/**
 * What a network may set its name and headings in. `family` goes to BrandStyle. A face is
 * fetched when a page uses it.
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
    family: "var(--font-literata)",
  },
  bitter: { label: "Bitter", manner: "A sturdy slab, at home in workshops", family: "var(--font-bitter)" },
  "source-sans": {
    label: "Source Sans",
    manner: "A plain hand, modest and precise",
    family: "var(--font-source-sans)",
  },
  figtree: { label: "Figtree", manner: "A round sans, friendly and young", family: "var(--font-figtree)" },
  bricolage: {
    label: "Bricolage Grotesque",
    manner: "A poster sans with character",
    family: "var(--font-bricolage)",
  },
} as const;

export type TypefaceKey = keyof typeof typefaces;
