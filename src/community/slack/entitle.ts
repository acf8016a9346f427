import { dayOf } from "@/platform/time";

const longest = 80;

/** The opening words without those called by name: "@ada: @jo See the shed!" begins with "See". */
const addressed = /^(?:@[\p{L}\p{N}._-]+[:,]?\s+)+/u;

const cut = (text: string) => {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest);
  const end = room.lastIndexOf(" ");
  return `${(end > longest / 2 ? room.slice(0, end) : room).replace(/[\s,;:.·|–—-]+$/u, "")}…`;
};

const asTitle = (words: string): string | undefined => {
  const line = words
    .replace(/^\s+/, "")
    .replace(addressed, "")
    .split("\n")
    .map((part) => part.replace(/\s+/g, " ").trim())
    .find((part) => (part.match(/\p{L}{2,}/gu) ?? []).length >= 2);
  if (!line) return undefined;
  const [sentence = line] = line.split(/(?<=\S{2}[.!?…])\s+(?=[\p{Lu}\p{N}"“(])/u);
  const opening = (sentence.length >= 15 ? sentence : line).replace(/[:,;]+$/, "");
  const plain = /[^.]\.$/.test(opening) ? opening.slice(0, -1) : opening;
  // A name like `setup.py` or `fern/shed` keeps its small letter.
  return cut(
    /^\p{L}+(?=[\s,]|$)/u.test(plain) ? plain.charAt(0).toLocaleUpperCase("en") + plain.slice(1) : plain,
  );
};

/** A title made of the first words that say something or the first file's name, else of place and day. */
export const entitleSlack = (
  posts: { words: string; files: string[]; at: Date }[],
  channel: string,
): string => {
  for (const { words, files } of posts) {
    const title = asTitle(words) ?? files[0];
    if (title) return cut(title);
  }
  const [first] = posts;
  return first ? `${channel}, ${dayOf(first.at)}` : channel;
};
