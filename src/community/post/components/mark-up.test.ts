import { expect, test } from "vitest";
import {
  type Change,
  continueList,
  type Field,
  linkWords,
  markCode,
  markLines,
  mentionAt,
  pictureMarker,
  quoteWords,
  withoutMarkers,
  wrapWords,
} from "./mark-up";

/** "a [b] c": the brackets stand for what is chosen, or for the caret as "[]". */
const field = (marked: string): Field => {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return { text: marked.replace("[", "").replace("]", ""), start, end };
};
const after = ({ text }: Field, change: Change | null) => {
  if (!change) return null;
  const done = text.slice(0, change.from) + change.insert + text.slice(change.to);
  return `${done.slice(0, change.start)}‹${done.slice(change.start, change.end)}›${done.slice(change.end)}`;
};

test("bold goes around the chosen words, and comes off again", () => {
  const plain = field("sow [beans] now");
  expect(after(plain, wrapWords(plain, "**"))).toBe("sow **‹beans›** now");
  const bold = field("sow **[beans]** now");
  expect(after(bold, wrapWords(bold, "**"))).toBe("sow ‹beans› now");
});

test("an address put over chosen words makes them a link", () => {
  const here = field("see [this] now");
  expect(after(here, linkWords(here, "https://fern.example"))).toBe("see [this](https://fern.example)‹› now");
  expect(after(here, linkWords(here))).toBe("see [this](‹›) now");
});

test("a quote is put before every chosen line, and taken away when all have it", () => {
  const two = field("[one\ntwo]");
  expect(after(two, markLines(two, "> "))).toBe("> one\n> two‹›");
  const quoted = { text: "> one\n> two", start: 0, end: 11 };
  expect(after(quoted, markLines(quoted, "> "))).toBe("one\ntwo‹›");
});

test("code of several lines gets its fence", () => {
  const two = field("[one\ntwo]");
  expect(after(two, markCode(two))).toBe("```\n‹one\ntwo›\n```");
});

test("a list goes on by itself and ends on an empty item", () => {
  const caret = (text: string): Field => ({ text, start: text.length, end: text.length });
  const next = (text: string) => after(caret(text), continueList(caret(text)));
  expect(next("- beans")).toBe("- beans\n- ‹›");
  expect(next("1. dig\n2. sow")).toBe("1. dig\n2. sow\n3. ‹›");
  expect(next("- [x] dug")).toBe("- [x] dug\n- [ ] ‹›");
  expect(next("  > said")).toBe("  > said\n  > ‹›");
  expect(next("- beans\n- ")).toBe("- beans\n‹›");
  expect(next("beans")).toBe(null);
});

test("a name is being typed only just after an @ that begins a word", () => {
  const caret = (text: string): Field => ({ text, start: text.length, end: text.length });
  expect(mentionAt(caret("ask @ad"))).toEqual({ query: "ad", at: 4 });
  expect(mentionAt(caret("@"))).toEqual({ query: "", at: 0 });
  expect(mentionAt(caret("mail ada@ex"))).toBe(null);
  expect(mentionAt(caret("@ada is"))).toBe(null);
});

test("a quote stands under its author's name, and what is said next stands outside it", () => {
  expect(quoteWords("Ada Okafor", " Two rolls.\n\n\nBy the shed. ")).toBe(
    "> **Ada Okafor:**\n> Two rolls.\n>\n> By the shed.\n\n",
  );
  expect(quoteWords("Ada *star*", "x")).toBe("> **Ada \\*star\\*:**\n> x\n\n");
  const long = quoteWords("Ada", "word ".repeat(400));
  expect(long.length).toBeLessThan(1_050);
  expect(long).toMatch(/word …\n\n$/);
});

test("a picture that never arrived leaves nothing in what is sent", () => {
  const body = `Look:\n${pictureMarker("moth [1].png", 1)}\n![moth](/media/fil_1)\n${pictureMarker("b.jpg", 2)}`;
  expect(withoutMarkers(body)).toBe("Look:\n![moth](/media/fil_1)\n");
});
