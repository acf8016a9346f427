import { BrandSheet } from "./brand-sheet";

/** Colours as "#rrggbb": the fill, words on it, a quiet ground and a thin line in its hue. */
export type BrandColours = { brand: string; ink: string; soft: string; line: string };

type Props = {
  nonce: string | undefined;
  day: BrandColours;
  night: BrandColours;
  /** From the list in typefaces.ts, never from a member. */
  family?: string | undefined;
};

const hex = /^#[0-9a-f]{6}$/i;

/** Dresses the whole document, dialogs included, in a network's brand while one of its pages is open. */
export function BrandStyle({ nonce, day, night, family }: Props) {
  const css = brandCss({ day, night, family });
  return <BrandSheet nonce={nonce} css={css} />;
}

export function brandCss({ day, night, family }: Omit<Props, "nonce">) {
  const face = family ? `--font-brand:${family},ui-serif,serif;` : "";
  return [
    `:root:root{${declare(day)}${face}}`,
    `:root:root[data-theme="dark"]{${declare(night)}}`,
    `@media(prefers-color-scheme:dark){:root:root:not([data-theme]){${declare(night)}}}`,
  ].join("");
}

function declare(colours: BrandColours) {
  const { brand, ink, soft, line } = colours;
  for (const colour of [brand, ink, soft, line]) {
    if (!hex.test(colour)) throw new Error(`not a colour of the form #rrggbb: ${JSON.stringify(colour)}`);
  }
  return `--brand:${brand};--brand-ink:${ink};--brand-soft:${soft};--brand-line:${line};`;
}
