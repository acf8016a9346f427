import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { disclosureText } from "@/gate/disclosure/policy";
import { layOut } from "@/platform/letter";
import { type Cast, cast } from "@/testing/cast";
import { letPartnerIn } from "@/testing/partnered";
import { digestMail } from "../emails";
import { renderPost } from "../post/render";
import { atomOf } from "./components/atom-of";
import { cardOf } from "./components/card-of";
import { embedOf } from "./components/embed-of";
import { faceOfItem } from "./components/face-of-item";
import { FoundItems } from "./components/found-items";
import { icsOf } from "./components/ics-of";
import { PartnerWords } from "./components/partner-words";
import { quoteItem } from "./components/quote-item";
import { cardSize } from "./policy";
import {
  getPartnerItem,
  getPublicPartnerItem,
  listPublicPartnerItem,
  type PartnerView,
  searchPartnerItem,
} from "./reads";

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
const face = () => faceOfItem(item, network);
const publicly = () => getPublicPartnerItem(it, { network, source: item.source });
const gathering = (): PartnerView => ({
  ...item,
  gesture: { kind: "event", at: "2027-05-12T18:30:00.000Z", minutes: 90, where: "The greenhouse; bay 2" },
});
const unfolded = (ics: string) => ics.replaceAll("\r\n ", "").replace(/\\([\\,;])/g, "$1");
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
  "title of the tab": () => face().title,
  "title of a preview": () => face().openGraph.title,
  "words of a preview": () => face().openGraph.description,
  "card of a preview": () => face().twitter.title,
  "words for a preview's picture": () => face().openGraph.images[0]?.alt ?? "",
  "card in pages elsewhere": async () => read(embedOf("", "", await publicly())),
  "title of that card": async () => /<title>(.*)<\/title>/.exec(embedOf("", "", await publicly()))?.[1] ?? "",
  "file for a calendar": () => unfolded(icsOf("https://trellis.example", network, gathering()) ?? ""),
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

test("the card for pages elsewhere has no script, no words of anybody, and the label first", async () => {
  const html = embedOf("https://trellis.example", "n0nce", await publicly());
  expect(html).not.toMatch(/<script|javascript:|Plant them|rival\.example/);
  const [, body] = html.split("<body>");
  expect(body).toMatch(/^<article aria-labelledby="label"><p id="label">Partner content · Partner Ltd paid/);
});

test("what not everybody may know of has one and the same picture, and no card", async () => {
  const { sourceId: source } = await letPartnerIn(it, "kiln");
  for (const asked of [
    { network: "tuesday-kiln", source },
    { network, source },
    { network: "tuesday-kiln", source: item.source },
  ])
    await expect(getPublicPartnerItem(it, asked)).rejects.toThrow("not found");
  const [nobody, known] = [await cardOf(null), await cardOf(await publicly())];
  expect(known.equals(nobody)).toBe(false);
  expect(await sharp(known).metadata()).toMatchObject({ format: "png", ...cardSize });
});

test("the picture is drawn once for the same label and words, and its label is in its upper third", async () => {
  const found = await publicly();
  expect(await cardOf(found)).toBe(await cardOf(structuredClone(found)));
  const renamed = { ...found, item: { ...found.item, title: "Something else entirely" } };
  const [one, other] = await Promise.all([found, renamed].map(async (card) => sharp(await cardOf(card))));
  const top = { left: 0, top: 0, width: cardSize.width, height: 210 };
  const rest = { left: 0, top: 210, width: cardSize.width, height: 300 };
  const same = async (part: typeof top) => {
    const [a, b] = await Promise.all(
      [one, other].map((card) => card?.clone().extract(part).raw().toBuffer()),
    );
    return b !== undefined && a?.equals(b);
  };
  expect([await same(top), await same(rest)]).toEqual([true, false]);
});

test("a calendar reads the date: lines of 75 bytes at most, in UTC, with an end", () => {
  const long = { ...gathering(), title: `${"Übernachtung ".repeat(12)}` };
  const ics = icsOf("https://trellis.example", network, long) ?? "";
  for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(ics).toContain("DTSTART:20270512T183000Z\r\nDTEND:20270512T200000Z\r\n");
  expect(ics).toContain("LOCATION:The greenhouse\\; bay 2\r\n");
  expect(icsOf("https://trellis.example", network, item)).toBeNull();
});
