import { rectifyConfusion } from "unicode-confusables";

// biome-ignore lint/suspicious/noMisleadingCharacterClass: the parts of a picture made of several are meant one by one
const pictures = /\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}\u{200D}]*/gu;
/** Joiners are part of how these scripts are written. */
const joined =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Gujarati}\p{Script=Sinhala}])[\u{200C}\u{200D}](?=\p{L})/gu;
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** Signs that nobody sees, or that turn the direction of what stands around them. */
export const hasUnseen = (text: string) => text.replace(pictures, "").replace(joined, "").search(unseen) >= 0;

const scripts = [
  "Latin",
  "Cyrillic",
  "Greek",
  "Armenian",
  "Georgian",
  "Cherokee",
  "Coptic",
  "Hebrew",
  "Arabic",
]
  .concat(["Devanagari", "Bengali", "Tamil", "Thai", "Ethiopic", "Lisu", "Tifinagh"])
  .map((name) => [name, new RegExp(`\\p{Script=${name}}`, "u")] as const);

/** Whether letters of two scripts stand in one word, as no language writes them: "pаypal" with a Cyrillic "а". */
export const mixesScripts = (text: string) =>
  (text.normalize("NFKC").match(/[\p{L}\p{M}]+/gu) ?? []).some(
    (word) => scripts.filter(([, script]) => script.test(word)).length > 1,
  );

const prototypes = (text: string) => rectifyConfusion(text.normalize("NFD")).normalize("NFD").toLowerCase();
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
const bare = (text: string) => text.normalize("NFKC").replace(unseen, "").replace(/[&＆]/g, " and ");

/**
 * The skeletons of UTS 39: two texts that share one look alike. One is of the text as it stands ("paypaI" reads
 * "paypal"), one of it in lower case ("INTEL" and "Intel" are one name). Spaces and signs do not count.
 */
export const skeletonsOf = (text: string) => {
  const plain = bare(text);
  const found = [plain, plain.toLowerCase()].map((one) => lettersOf(prototypes(prototypes(one))));
  return [...new Set(found)].filter((skeleton) => skeleton !== "");
};

/** What somebody meant to type: case, width, spaces and signs aside, but letter for letter. */
export const spelling = (text: string) => lettersOf(bare(text).toLowerCase().normalize("NFC"));

/** Without the marks above and below: "Férn" is near "Fern", and not the same. */
export const withoutMarks = (skeleton: string) => skeleton.normalize("NFD").replace(/\p{M}/gu, "");

/** One letter more, less, other, or two that changed places; in short words that is another word. */
export function isNear(one: string, other: string) {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1) return false;
  const start = [...one].findIndex((letter, at) => letter !== other[at]);
  if (start < 0) return true;
  const [a, b] = [one.slice(start), other.slice(start)];
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return swapped || a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b;
}
