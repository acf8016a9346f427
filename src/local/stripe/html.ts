// The few pages of the stand-in. They need no script, and everything that is put into them is escaped.

export class Html {
  constructor(readonly text: string) {}
}

export const html = (parts: TemplateStringsArray, ...values: (Html | Html[] | string | number)[]) =>
  new Html(parts.reduce((text, part, place) => text + written(values[place - 1] ?? "") + part));

const written = (value: Html | Html[] | string | number): string => {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(written).join("");
  return `${value}`.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
};

/** @param look where the style sheet is, as seen from the page */
export const pageOf = (title: string, look: string, body: Html) =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Stand-in for Stripe</title>
<link rel="stylesheet" href="${look}">
</head>
<body>
<header class="notice"><strong>A stand-in for Stripe.</strong> No money moves: whatever you choose here is play.</header>
<main>${body}</main>
</body>
</html>`.text;

export const look = `:root{color-scheme:light dark;--paper:#fbf9f3;--sheet:#fffefb;--line:#e2dccd;--edge:#8d8674;--ink:#201e17;--soft:#575244;--leaf:#2d6a37;--leaf-ink:#fff;--leaf-soft:#e6efe1;--clay-soft:#f8eadd;--clay-deep:#773615;--berry-soft:#fae7e6;--berry-deep:#82162a}
@media (prefers-color-scheme:dark){:root{--paper:#15170f;--sheet:#1d1f17;--line:#35382b;--edge:#7f7d69;--ink:#efeadb;--soft:#bdb7a4;--leaf:#93c583;--leaf-ink:#10200f;--leaf-soft:#20301c;--clay-soft:#352418;--clay-deep:#f2bd98;--berry-soft:#3b1f1e;--berry-deep:#f7b6b2}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 ui-sans-serif,system-ui,sans-serif}
.notice{margin:0;padding:.625rem 1rem;background:var(--clay-soft);color:var(--clay-deep);text-align:center;text-wrap:balance}
main{max-width:28rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font:600 1.75rem/1.2 ui-serif,Georgia,serif;margin:0 0 .25rem;text-wrap:balance}
h2{font:600 1.125rem/1.3 ui-serif,Georgia,serif;margin:0}
p{margin:.5rem 0}
.soft{color:var(--soft)}
.sum{font:600 2.25rem/1.2 ui-serif,Georgia,serif;font-variant-numeric:tabular-nums;margin:0}
.items{list-style:none;margin:1.25rem 0;padding:0;border-block:1px solid var(--line)}
.items li{display:flex;justify-content:space-between;gap:1rem;padding:.625rem 0}
.items li+li{border-top:1px solid var(--line)}
.items span:last-child{font-variant-numeric:tabular-nums;white-space:nowrap}
form{margin:1.25rem 0 0;padding:1rem;border:1px solid var(--line);border-radius:.75rem;background:var(--sheet)}
fieldset{margin:0;padding:0;border:0}
legend{padding:0;font:600 1.125rem/1.3 ui-serif,Georgia,serif}
label{display:flex;gap:.75rem;align-items:flex-start;min-height:2.75rem;padding:.5rem 0;cursor:pointer}
label small{display:block;color:var(--soft);font-size:.9375rem}
label.field{display:block}
label.field input{display:block;width:100%;min-height:2.75rem;margin-top:.25rem;padding:.5rem .75rem;border:1px solid var(--edge);border-radius:.5rem;background:var(--paper);color:var(--ink);font:inherit}
input[type=radio]{flex:none;width:1.25rem;height:1.25rem;margin:.125rem 0 0;accent-color:var(--leaf)}
button{display:block;width:100%;min-height:2.75rem;margin-top:.75rem;padding:.5rem 1rem;border:0;border-radius:.5rem;background:var(--leaf);color:var(--leaf-ink);font:inherit;font-weight:600;cursor:pointer}
a{color:var(--leaf);display:inline-flex;align-items:center;min-height:2.75rem}
:focus-visible{outline:3px solid var(--leaf);outline-offset:2px}
.no{padding:.75rem 1rem;border-radius:.5rem;background:var(--berry-soft);color:var(--berry-deep)}
`;
