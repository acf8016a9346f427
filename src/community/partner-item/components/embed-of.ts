import { disclosureText } from "@/gate/disclosure/policy";
import { dayOf } from "@/platform/time";
import { cardPath, cardSize, embedPath, titleLine } from "../policy";
import type { PublicItem } from "../reads";
import { escaped } from "./atom-of";

const style = `
:root { color-scheme: light dark; --paper: #fbf9f3; --ink: #201e17; --soft: #575244; --plum: #6d3867; --bg: #f4e8f1; --line: #d3b3cd }
@media (prefers-color-scheme: dark) { :root { --paper: #15170f; --ink: #efeadb; --soft: #bdb7a4; --plum: #d9a9d2; --bg: #322132; --line: #65465f } }
body { margin: 0; padding: 16px; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
article { max-width: 65ch }
#label { margin: 0; padding: 6px 10px; border: 1px solid var(--line); border-radius: 4px; background: var(--bg); color: var(--plum); font-size: 14px }
h1 { margin: 12px 0 4px; font-size: 20px; line-height: 1.3 }
#where { margin: 0; color: var(--soft); font-size: 14px }
a { color: inherit; display: inline-block; padding: 10px 0 }`;

const day = (at: string) => dayOf(new Date(at));

/** That a partner came, as a card for pages elsewhere: its label before all else, no words of anybody, no script. */
export function embedOf(address: string, nonce: string, { network, item }: PublicItem) {
  const { source, disclosure, title, at } = item;
  const line = escaped(titleLine(item));
  const facts = {
    "og:title": line,
    "og:url": escaped(address + embedPath(network.slug, source)),
    "og:image": escaped(address + cardPath(network.slug, source)),
    "og:image:alt": line,
    "og:image:width": cardSize.width,
    "og:image:height": cardSize.height,
  };
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">`,
    `<title>${line}</title>`,
    ...Object.entries(facts).map(([name, words]) => `<meta property="${name}" content="${words}">`),
    `<style nonce="${escaped(nonce)}">${style}</style></head>`,
    `<body><article aria-labelledby="label"><p id="label">${escaped(disclosureText(disclosure))}</p>`,
    `<h1 dir="auto">${escaped(title)}</h1>`,
    `<p id="where">In ${escaped(network.name)}, since ${escaped(day(at))}. `,
    `<a href="${escaped(`${address}/n/${network.slug}/log`)}" target="_blank" rel="noopener">Who said yes to it, and what members said</a></p>`,
    `</article></body></html>`,
  ].join("");
}
