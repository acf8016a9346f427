/** What stands in a text field, and what of it is chosen. */
export type Field = { text: string; start: number; end: number };
/** Put `insert` in place of what stands from `from` to `to`, and choose from `start` to `end`. */
export type Change = { from: number; to: number; insert: string; start: number; end: number };

/** Bold and italic: puts marks around what is chosen, or takes them away where they stand. */
export function wrapWords({ text, start, end }: Field, mark: string): Change {
  const chosen = text.slice(start, end);
  const size = mark.length;
  if (text.slice(start - size, start) === mark && text.slice(end, end + size) === mark)
    return { from: start - size, to: end + size, insert: chosen, start: start - size, end: end - size };
  const insert = `${mark}${chosen}${mark}`;
  return { from: start, to: end, insert, start: start + size, end: end + size };
}

const address = /^(https?:\/\/|mailto:)\S+$/i;
export const isAddress = (text: string) => address.test(text.trim());

/** Makes what is chosen a link; without an address, the place for one is chosen. */
export function linkWords({ text, start, end }: Field, url = ""): Change {
  const chosen = text.slice(start, end);
  if (!url && isAddress(chosen)) {
    const insert = `[](${chosen})`;
    return { from: start, to: end, insert, start: start + 1, end: start + 1 };
  }
  const insert = `[${chosen}](${url})`;
  const inside = start + chosen.length + 3;
  const at = url ? start + insert.length : chosen ? inside : start + 1;
  return { from: start, to: end, insert, start: at, end: at };
}

/** Quotes and lists: puts a mark before each chosen line, or takes it away when all have it. */
export function markLines({ text, start, end }: Field, mark: string): Change {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split("\n");
  const all = lines.every((line) => line.startsWith(mark));
  const insert = lines.map((line) => (all ? line.slice(mark.length) : mark + line)).join("\n");
  return { from, to, insert, start: from + insert.length, end: from + insert.length };
}

/** The line that stands for a picture on its way. */
export const pictureMarker = (name: string, count: number) => `![Adding “${name}” …](${count})`;
/** A draft that comes back after a crash can hold some of pictures that never arrived. */
export const withoutMarkers = (text: string) => text.replace(/!\[Adding “[^\n]*?” …\]\(\d+\)\n?/g, "");

const longestQuote = 1_000;

/** Another's words under her name, ready to be answered below. */
export function quoteWords(name: string, said: string) {
  const whole = said.trim();
  const cut =
    whole.length > longestQuote ? `${whole.slice(0, longestQuote).replace(/\s+\S*$/, "")} …` : whole;
  const lines = `**${name.replace(/[\\*_`[\]]/g, "\\$&")}:**\n${cut.replace(/\n{2,}/g, "\n\n")}`.split("\n");
  return `${lines.map((line) => `> ${line}`.trimEnd()).join("\n")}\n\n`;
}

/** Words with a line of their own before them that stays with them. */
export const quoteLines = (lines: string[]) => `${lines.map((line) => `> ${line}`).join("\n>\n")}\n\n`;

export function markCode(field: Field): Change {
  const { text, start, end } = field;
  const chosen = text.slice(start, end);
  if (!chosen.includes("\n")) return wrapWords(field, "`");
  const insert = `\`\`\`\n${chosen}\n\`\`\``;
  return { from: start, to: end, insert, start: start + 4, end: start + 4 + chosen.length };
}

const item = /^(\s*)(?:([-*+])( \[[ xX]\])?|(\d{1,4})([.)])|(>))(\s+)/;

/** Enter in a list or a quote: the next line begins alike. On an empty item the list ends. Null elsewhere. */
export function continueList({ text, start, end }: Field): Change | null {
  if (start !== end) return null;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const line = text.slice(from, start);
  const found = item.exec(line);
  if (!found) return null;
  const [whole, indent = "", bullet, box, number, dot, quote, gap = " "] = found;
  if (line.length === whole.length) return { from, to: start, insert: "", start: from, end: from };
  const mark = quote ?? (bullet ? `${bullet}${box ? " [ ]" : ""}` : `${Number(number) + 1}${dot}`);
  const insert = `\n${indent}${mark}${gap}`;
  return { from: start, to: start, insert, start: start + insert.length, end: start + insert.length };
}

/** The name being typed after an `@` just before the caret, and where the `@` stands. */
export function mentionAt({ text, start, end }: Field) {
  if (start !== end) return null;
  const found = /(?:^|[\s([{"'*_>])@([\p{L}\p{N}._-]{0,40})$/u.exec(
    text.slice(Math.max(0, start - 60), start),
  );
  if (!found) return null;
  const query = found[1] ?? "";
  return { query, at: start - query.length - 1 };
}

/** What the keys do with Ctrl or Cmd held. */
export const keyMarks: Record<string, (field: Field) => Change> = {
  b: (field) => wrapWords(field, "**"),
  i: (field) => wrapWords(field, "_"),
  k: (field) => linkWords(field),
};
