import type { Root as Hast } from "hast";
import type { Nodes, PhrasingContent, Root, RootContent } from "mdast";
import { findAndReplace } from "mdast-util-find-and-replace";
import rehypeSanitize, { type Options as Allowed } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkBreaks from "remark-breaks";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { tamePost, textOf } from "./tame";
import { weighPost } from "./weigh";

/** Whom `@key` means: where the name leads, and how it is written. Nothing when nobody is meant. */
export type Mentioned = { href: string; name?: string } | undefined;
export type Mention = (key: string) => Mentioned;
/** `mentions` are the keys that somebody answers to, once each, in the order of the text. */
export type Rendered = { html: string; text: string; mentions: string[] };

/** Everything that may stand in a post. What is not in this list does not reach the page. */
export const allowed: Allowed = {
  tagNames: [
    ...["p", "br", "hr", "h3", "h4", "h5", "h6", "ul", "ol", "li", "input", "blockquote"],
    ...["strong", "em", "del", "code", "pre", "a", "img"],
    ...["div", "table", "thead", "tbody", "tr", "th", "td"],
  ],
  attributes: {
    a: ["href", ["className", "mention"], ["rel", "nofollow", "ugc", "noopener"]],
    img: ["src", "alt", ["loading", "lazy"], ["decoding", "async"]],
    ol: ["start"],
    div: [
      ["className", "table"],
      ["tabIndex", 0],
    ],
    pre: [["tabIndex", 0]],
    th: [["align", "left", "center", "right"]],
    td: [["align", "left", "center", "right"]],
    input: [["type", "checkbox"], ["disabled", true], "checked", ["ariaLabel", "Done", "Not done"]],
  },
  protocols: { href: ["http", "https", "mailto"], src: [] },
  required: { input: { type: "checkbox", disabled: true } },
  ancestors: { thead: ["table"], tbody: ["table"], tr: ["table"], th: ["table"], td: ["table"] },
  strip: ["script", "style"],
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkBreaks);
const writerOf = (list: Allowed) =>
  unified().use(remarkRehype).use(tamePost).use(rehypeSanitize, list).freeze();
const writer = writerOf(allowed);
/** A partner's words show no pictures and lead nowhere: its one way out is the link that was approved. */
const partnerWriter = writerOf({
  ...allowed,
  tagNames: (allowed.tagNames ?? []).filter((name) => name !== "a" && name !== "img"),
});
const printer = unified().use(rehypeStringify).freeze();

const asWords = (value: string): PhrasingContent => ({ type: "text", value });

/** Typed HTML is shown as it was typed; notes at the foot lose the ids that would clash between posts. */
const literally = (node: Nodes): void => {
  if (!("children" in node)) return;
  node.children = node.children.flatMap((child): RootContent[] => {
    literally(child);
    if (child.type === "html") {
      const flow = node.type === "root" || node.type === "blockquote" || node.type === "listItem";
      return flow ? [{ type: "paragraph", children: [asWords(child.value)] }] : [asWords(child.value)];
    }
    if (child.type === "footnoteReference") return [asWords(`[${child.label ?? child.identifier}]`)];
    if (child.type !== "footnoteDefinition") return [child];
    const [first, ...rest] = child.children;
    const mark = asWords(`[${child.label ?? child.identifier}] `);
    if (first?.type !== "paragraph") return [{ type: "paragraph", children: [mark] }, ...child.children];
    return [{ ...first, children: [mark, ...first.children] }, ...rest];
  }) as never;
};

const handle = /(?<![\p{L}\p{N}_@/.+-])@([\p{L}\p{N}](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?)/gu;

const withMentions = (tree: Root, mention: Mention): string[] => {
  const found = new Set<string>();
  const replace = (typed: string, key: string): PhrasingContent | false => {
    const who = mention(key);
    // A single slash: the caller points into this site, and cannot be tricked into another one.
    if (!who || !/^\/(?![/\\])/.test(who.href)) return false;
    found.add(key);
    return {
      type: "link",
      url: who.href,
      data: { hProperties: { className: ["mention"] } },
      children: [asWords(who.name ? `@${who.name}` : typed)],
    };
  };
  findAndReplace(tree, [handle, replace], { ignore: ["link", "linkReference"] });
  return [...found];
};

/** Nothing here can be markdown, a link, a name or markup, so most short posts need no parser. */
const plain = /^[\p{L}\p{N} ,.!?’'”"“‘…;:()\n–—-]+$/u;
const everyLine = /^[\p{L}“"‘'(](?:.*[^ ])?$/u;

const isPlain = (text: string) =>
  plain.test(text) && text.split(/\n{1,2}/).every((line) => everyLine.test(line)) && !/www\./i.test(text);

const escaped = (text: string) => text.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;");

const renderPlain = (text: string): Rendered => ({
  html: text
    .split(/\n{2,}/)
    .map((block) => `<p>${escaped(block).replaceAll("\n", "<br>\n")}</p>`)
    .join("\n"),
  text: text.replace(/\n{2,}/g, "\n"),
  mentions: [],
});

/** A member's markdown as safe HTML, as words to search, and the people it names. */
export const renderPost = (markdown: string, { mention }: { mention: Mention }): Rendered => {
  if (isPlain(markdown)) return renderPlain(markdown);
  if (weighPost(markdown) === "heavy") return renderPlain(markdown.trim());
  const tree = parser.runSync(parser.parse(markdown)) as Root;
  literally(tree);
  const mentions = withMentions(tree, mention);
  return { ...printed(writer.runSync(tree) as Hast), mentions };
};

/** A partner's markdown, by the same list, and nobody is called by it. */
export const renderPartner = (markdown: string): Omit<Rendered, "mentions"> => {
  if (isPlain(markdown) || weighPost(markdown) === "heavy") return renderPlain(markdown.trim());
  const tree = parser.runSync(parser.parse(markdown)) as Root;
  literally(tree);
  return printed(partnerWriter.runSync(tree) as Hast);
};

const printed = (hast: Hast) => ({ html: printer.stringify(hast), text: textOf(hast) });
