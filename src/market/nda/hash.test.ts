import { expect, test } from "vitest";
import { hashNda } from "./hash";
import { ndaTexts } from "./policy";

/** Of each version that anybody may have signed. Whoever changes a word of one has to write another version. */
const known: Record<number, string> = {
  1: "417c0b80d467d71dd7fc1301334fd0e895d629e67108fcea86af8ccb4fc58d46",
};

test.each(ndaTexts)("version $version still says what was signed", (text) => {
  expect(hashNda(text)).toBe(known[text.version]);
});
