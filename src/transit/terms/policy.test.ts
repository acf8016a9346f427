import fc from "fast-check";
import { expect, test } from "vitest";
import { pinnedPost } from "@/testing/offers";
import { hashTerms } from "./hash";
import { counterTerms, diffTerms, ownersPart, priceTerms, termLines } from "./policy";
import { Terms } from "./schema";

const fees = { brandFeeBps: 500, commissionBps: 1_000 };
const offer = { id: "ofr_1", currency: "eur" as const, ...pinnedPost };
const wish = { runsOn: "2027-05-12", writtenBy: "network" as const, wording: "" };
const terms = priceTerms(offer, wish, fees);

test("250.00 cost the brand 262.50, and bring the owner 225.00", () => {
  expect(terms).toMatchObject({ price: 25_000, brandFee: 1_250, total: 26_250, days: 3 });
  expect(ownersPart(terms)).toEqual({ minor: 22_500, currency: "eur" });
  expect(Terms.parse(terms)).toEqual(terms);
});

test("what is counted is set aside to its cap", () => {
  const counted = priceTerms({ ...offer, model: "click", rate: 120, floor: 5_000, cap: 40_000 }, wish, fees);
  expect(counted).toMatchObject({ price: 40_000, brandFee: 2_000, total: 42_000 });
});

test("the hash is that of the same meaning, in whatever order it is written", () => {
  const { body, hash } = hashTerms(terms);
  const turned = Object.fromEntries(Object.entries(terms).toReversed()) as Terms;
  expect(hashTerms(turned)).toEqual({ body, hash });
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(body.startsWith('{"brandFee":1250,"brandFeeBps":500,"cancelFreeDays":14,')).toBe(true);
  expect(JSON.parse(body)).toEqual(terms);
});

test("a known text has its known hash", () => {
  // sha256 of {"title":"a","wording":"é"} as UTF-8
  expect(hashTerms({ wording: "é", title: "a" } as Terms)).toEqual({
    body: '{"title":"a","wording":"é"}',
    hash: "5deaa617021db33af6e71fdff076fff8315cbef46208b0c4ac794398d75ef30e",
  });
});

test("any change of any term is another hash", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(terms)), (key) => {
      expect(hashTerms({ ...terms, [key]: "changed" } as Terms).hash).not.toBe(hashTerms(terms).hash);
    }),
  );
});

test("a counter prices itself by the frozen fees, and its diff says what it changes", () => {
  const next = counterTerms(terms, {
    ...wish,
    runsOn: "2027-05-19",
    wording: "No exclamation marks.",
    rate: 30_000,
    floor: null,
    cap: null,
  });
  expect(next).toMatchObject({ price: 30_000, brandFee: 1_500, total: 31_500 });
  expect(diffTerms(terms, next)).toEqual([
    { label: "Begins", before: "Wednesday, 12 May 2027", after: "Wednesday, 19 May 2027" },
    { label: "Price", before: "€250.00", after: "€300.00" },
    { label: "Brand sets aside", before: "€262.50", after: "€315.00" },
    { label: "Owner receives", before: "€225.00", after: "€270.00" },
    { label: "About the words", before: "Nothing agreed", after: "No exclamation marks." },
  ]);
  expect(diffTerms(terms, terms)).toEqual([]);
});

test("the lines say all that money depends on", () => {
  expect(termLines(terms).map(({ value }) => value)).toEqual([
    "Three days on top (Pinned post)",
    "Wednesday, 12 May 2027",
    "3 days",
    "€250.00",
    "€262.50",
    "€225.00",
    "The network",
    "Nothing agreed",
  ]);
});
