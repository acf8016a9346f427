import fc from "fast-check";
import { expect, test } from "vitest";
import { isSender, judgeArrival, namesReference } from "./policy";

const legal = "Müller & Søn Handels-GmbH";

test.each([
  "Müller & Søn Handels-GmbH",
  "MUELLER AND SOEN HANDELS GMBH",
  "MULLER + SON HANDELS-G.M.B.H.",
  "  müller   &  søn, handels gmbh ",
  "Müller & Søn Handels-GmbH",
])("«%s» is the same payer", (sender) => {
  expect(isSender(sender, legal)).toBe(true);
});

test.each([
  null,
  "",
  " . ",
  "Müller & Søn",
  "Müller & Søn Handels-AG",
  "Søn & Müller Handels-GmbH",
  "Müller & Søn Handels-GmbH Berlin",
  "Müll",
  "Ronja Müller",
])("«%s» is another payer", (sender) => {
  expect(isSender(sender, legal)).toBe(false);
});

test("a name that a bank has cut off where banks do is the same, elsewhere it is not", () => {
  const long = "Internationale Gesellschaft für angewandte Gemeinschaftspflege mbH und Co. KG";
  expect(isSender(long.slice(0, 70), long)).toBe(true);
  expect(isSender(long.slice(0, 35).toUpperCase(), long)).toBe(true);
  expect(isSender(long.slice(0, 50), long)).toBe(false);
});

test("however a name is written in capitals, spaces and dots, it is the same", () => {
  const word = fc.stringMatching(/^[a-zäöüéø]{2,9}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const name = words.join(" ");
      expect(isSender(` ${words.join("  ").toUpperCase()}. `, name)).toBe(true);
      expect(isSender(`${name} xy`, name)).toBe(false);
    }),
  );
});

test.each([
  ["TRL1234-5678", true],
  ["trl1234 5678 thank you", true],
  ["Deposit TRL12345678", true],
  ["TRL1234-567", false],
  [null, false],
])("«%s» names the reference: %s", (written, does) => {
  expect(namesReference(written, "TRL1234-5678")).toBe(does);
});

const asked = { awaited: true, sender: "Fern GmbH", payerName: "Fern GmbH", amount: 500, missing: 500 };
test.each([
  ["exactly what is missing", {}, "whole"],
  ["a part", { amount: 499 }, "part"],
  ["more than is missing", { amount: 501 }, "too-much"],
  ["another's name", { sender: "Mallory Ltd" }, "name"],
  ["no name", { sender: null }, "name"],
  ["once it is paid", { missing: 0 }, "unasked"],
  ["when nobody waits", { awaited: false }, "unasked"],
])("a transfer of %s", (_, given, verdict) => {
  expect(judgeArrival({ ...asked, ...given })).toBe(verdict);
});
