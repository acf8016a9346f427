import { expect, test } from "vitest";
import { brandCss } from "./brand-style";

const day = { brand: "#1f4f8f", ink: "#ffffff", soft: "#e6edf7", line: "#b3c6e0" };
const night = { brand: "#8fb6ee", ink: "#0b1a30", soft: "#1b2636", line: "#3a5070" };

test("a brand has its day and its night, chosen or by the device", () => {
  expect(brandCss({ day, night, family: '"bitter"' })).toBe(
    ':root:root{--brand:#1f4f8f;--brand-ink:#ffffff;--brand-soft:#e6edf7;--brand-line:#b3c6e0;--font-brand:"bitter",ui-serif,serif;}' +
      ':root:root[data-theme="dark"]{--brand:#8fb6ee;--brand-ink:#0b1a30;--brand-soft:#1b2636;--brand-line:#3a5070;}' +
      "@media(prefers-color-scheme:dark){:root:root:not([data-theme]){--brand:#8fb6ee;--brand-ink:#0b1a30;--brand-soft:#1b2636;--brand-line:#3a5070;}}",
  );
});

test("a colour that is more than a colour never reaches the page", () => {
  expect(() => brandCss({ day: { ...day, soft: "red}</style><script>" }, night })).toThrow(
    "not a colour of the form #rrggbb",
  );
});
