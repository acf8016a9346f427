import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { disclosureText } from "@/gate/disclosure/policy";
import { layOut } from "@/platform/letter";
import { type Cast, cast } from "@/testing/cast";
import { letPartnerIn } from "@/testing/partnered";
import { digestMail } from "../emails";
import { renderPost } from "../post/render";
import { atomOf } from "./components/atom-of";
import { faceOfItem } from "./components/face-of-item";
import { FoundItems } from "./components/found-items";
import { PartnerWords } from "./components/partner-words";
import { quoteItem } from "./components/quote-item";
import { getPartnerItem, listPublicPartnerItem, type PartnerView, searchPartnerItem } from "./reads";

let it: Cast;
let item: PartnerView;
beforeAll(async () => {
  it = await cast();
  const { sourceId: source } = await letPartnerIn(it, "gardeners");
  item = await getPartnerItem(it.asBram, { source });
});

const network = "night-gardeners";
/** What is read of markup, aloud or by eye, in the order of the page. */
const read = (html: string) =>
  html
    .replace(/<[^>]+>/g, "")
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) =>
      String.fromCharCode(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll("&amp;", "&");
const drawn = (short: boolean) =>
  read(renderToStaticMarkup(createElement(PartnerWords, { network, item, short })));
const mail = () =>
  layOut(
    digestMail({
      address: "",
      network: { slug: network, name: "Night Gardeners" },
      unread: 3,
      threads: [],
      item,
    }),
  );

/** Everywhere that a partner's words can turn up. A new channel has its line here. */
const channels: Record<string, () => string | Promise<string>> = {
  feed: () => drawn(true),
  page: () => drawn(false),
  "search result": async () => {
    const items = await searchPartnerItem(it.asBram, { query: "bulbs" });
    return read(renderToStaticMarkup(createElement(FoundItems, { network, items })));
  },
  "title of the tab": () => faceOfItem(item).title,
  "title of a preview": () => faceOfItem(item).openGraph.title,
  "words of a preview": () => faceOfItem(item).openGraph.description,
  "card of a preview": () => faceOfItem(item).twitter.title,
  "quote in a thread": () => read(renderPost(quoteItem(item), { mention: () => undefined }).html),
  "digest mail, plain": () => mail().text,
  "digest mail, laid out": () => read(mail().html),
  "public feed": async () => read(atomOf("", await listPublicPartnerItem(it, { network }))),
  "answer of the programming interface": async () => {
    const { disclosure, title, text } = await getPartnerItem(it.asBram, { source: item.source });
    return `${disclosureText(disclosure)} ${title} ${text}`;
  },
};

test.each(Object.entries(channels))("%s: the label stands before the words", async (_, show) => {
  const shown = await show();
  const label = shown.indexOf("Partner content · Partner Ltd paid for this · written by the network");
  expect(label, shown).toBeGreaterThanOrEqual(0);
  for (const words of ["Bulbs that flower at night", "Plant them now"])
    if (shown.includes(words)) expect(shown.indexOf(words), words).toBeGreaterThan(label);
  expect(shown).toMatch(/Bulbs that flower at night|Plant them now/);
});

test("the way out says to machines what it is, and leads through our own door", () => {
  const html = renderToStaticMarkup(createElement(PartnerWords, { network, item }));
  expect(html).toContain(`href="/n/night-gardeners/out/${item.source}"`);
  expect(html).toContain(`rel="sponsored nofollow noopener"`);
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).not.toContain(`href="https://`);
});

test("the public feed has no words of members, and a hidden network has none", async () => {
  const atom = atomOf("https://trellis.example", await listPublicPartnerItem(it, { network }));
  expect(atom).not.toContain("Plant them");
  expect(atom).not.toContain("rival.example");
  await expect(listPublicPartnerItem(it, { network: "tuesday-kiln" })).rejects.toThrow(
    "This network was not found.",
  );
});

test("a quote calls nobody and marks nothing up, whatever the partner wrote", () => {
  const sly = {
    ...item,
    title: "# Big",
    text: "@ada-okafor <b> [here](https://x.example)\n> More\n1. One\n- **Two** www.x.example.",
  };
  const html = renderPost(quoteItem(sly), { mention: () => ({ href: "/n/x/people/ada" }) }).html;
  expect(html).not.toMatch(/<(a|h\d|li|b|strong)\b|mention/);
  expect(read(html).split("\n").at(-3)).toBe("1. One");
});
