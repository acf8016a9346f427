const fenced = /^```[^`\n]*\n[\s\S]*?^```[ \t]*$/gm;
const deep = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))){21,}/m;
const farIn = /^(?: {40}|(?: {0,3}\t){10})[ \t]*(?:>|[-+*]\s|\d{1,9}[.)]\s)/m;
const ruler = /^[ \t>]*[|:-][ \t|:>-]*\|[ \t|:>-]*$/gm;

const count = (text: string, marks: RegExp) => text.match(marks)?.length ?? 0;

/**
 * Whether markdown is so tangled that reading it would take seconds or gigabytes: quotes in quotes in quotes,
 * a table of thousands of columns, a paragraph of nothing but stars. Nobody writes so by hand.
 */
export const weighPost = (markdown: string): "light" | "heavy" => {
  const text = markdown.replace(fenced, "");
  if (deep.test(text) || farIn.test(text)) return "heavy";
  const columns = Math.max(0, ...(text.match(ruler) ?? []).map((line) => count(line, /\|/g)));
  if (columns * count(text, /\n/g) > 8000) return "heavy";
  const knotted = text
    .split(/\n[ \t]*\n/)
    .some((block) => count(block, /[*_~]/g) > 1000 || count(block, /[[\]]/g) > 3000);
  return knotted ? "heavy" : "light";
};
