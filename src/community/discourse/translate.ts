import type { Root } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import { unified } from "unified";
import { writeMarkdown } from "../markdown/write";
import { softenDiscourse } from "./soften";

const reader = unified().use(rehypeParse, { fragment: true }).use(softenDiscourse).use(rehypeRemark).freeze();

// Nesting that no editor makes would only overflow the stack.
const deepest = 300;
const depthOf = (html: string) => {
  let depth = 0;
  let most = 0;
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (/^(?:br|hr|img|input|path|use|source|wbr|meta|link)$/i.test(name ?? "")) continue;
    depth = Math.max(0, depth + (close ? -1 : 1));
    most = Math.max(most, depth);
  }
  return most;
};

/** The `cooked` HTML of a Discourse post as markdown. */
export const translateDiscourse = (cooked: string) => {
  const html = depthOf(cooked) > deepest ? cooked.replace(/<[^>]*>/g, " ") : cooked;
  return writeMarkdown(reader.runSync(reader.parse(html)) as Root);
};
