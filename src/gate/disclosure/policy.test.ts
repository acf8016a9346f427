import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DisclosureLabel } from "./components/disclosure-label";
import { PartnerItem } from "./components/partner-item";
import { disclosureText } from "./policy";
import { givenKinds, writers } from "./schema";

const label = { legalName: "Fern & Co. GmbH", given: "money", writtenBy: "network" } as const;
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, "").replaceAll("&amp;", "&");

test("the label as one line of text", () => {
  expect(disclosureText(label)).toBe(
    "Partner content · Fern & Co. GmbH paid for this · written by the network",
  );
});

test.each(givenKinds.flatMap((given) => writers.map((writtenBy) => ({ given, writtenBy }))))(
  "the page and the line of text say the same of $given, written by the $writtenBy",
  ({ given, writtenBy }) => {
    const disclosure = { legalName: label.legalName, given, writtenBy };
    const drawn = wordsOf(renderToStaticMarkup(createElement(DisclosureLabel, { disclosure })));
    expect(drawn).toBe(disclosureText(disclosure));
    expect(drawn).toContain(label.legalName);
  },
);

test("whatever a partner paid for begins with its label, and is named by it", () => {
  const item = { disclosure: label, children: "Bulbs that flower at night" };
  const html = renderToStaticMarkup(createElement(PartnerItem, item));
  expect(wordsOf(html)).toMatch(/^Partner content · Fern & Co\. GmbH paid for this/);
  const [, named] = /aria-labelledby="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain(`<p id="${named}"`);
});
