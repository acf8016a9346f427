import type { Element, ElementContent, Root, RootContent } from "hast";
import { spellEmoji } from "../emoji/spell";

const words = (value: string): ElementContent => ({ type: "text", value });

const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

const attribute = (node: Element, name: string) => {
  const value = node.properties[name];
  return typeof value === "string" ? value.trim() : "";
};

const wears = (node: Element, name: string) => [node.properties.className].flat().includes(name);

const find = (node: Element, test: (child: Element) => boolean): Element | undefined => {
  for (const child of node.children) {
    if (child.type !== "element") continue;
    if (test(child)) return child;
    const deeper = find(child, test);
    if (deeper) return deeper;
  }
  return undefined;
};
const tag = (name: string) => (node: Element) => node.tagName === name;

const wordsOf = (node: RootContent): string => {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
};
const lineOf = (node: Element | undefined) => (node ? wordsOf(node).replace(/\s+/g, " ").trim() : "");

const web = /^https?:\/\/[^\s/]/i;

/** `![name](address)`: Discourse shows a small picture that leads to the whole one. */
const picture = (node: Element): ElementContent[] => {
  const whole = attribute(node, "href");
  const image = find(node, tag("img")) ?? (node.tagName === "img" ? node : undefined);
  const src = [whole, image ? attribute(image, "src") : ""].find((url) => web.test(url));
  const alt = attribute(node, "title") || (image ? attribute(image, "alt") : "");
  return src ? [element("img", [], { src, alt: alt || "picture" })] : alt ? [words(alt)] : [];
};

/** The preview of a page becomes a link with the page's name; of a short message, its words too. */
const onebox = (node: Element): ElementContent[] => {
  const source = find(node, tag("header"));
  const heading = find(node, (child) => /^h[1-6]$/.test(child.tagName));
  const first = (source && find(source, tag("a"))) ?? find(node, tag("a"));
  const href = attribute(node, "dataOneboxSrc") || (first ? attribute(first, "href") : "");
  const title = lineOf(heading) || lineOf(first) || href;
  const link = web.test(href) ? element("a", [words(title)], { href }) : words(title);
  const message = find(node, (child) => wears(child, "tweet"));
  return message
    ? [element("blockquote", [element("p", [link]), element("p", softened(message.children))])]
    : [element("p", [link])];
};

const quote = (node: Element): ElementContent[] => {
  const body = find(node, tag("blockquote"));
  const title = find(node, (child) => wears(child, "title"));
  const link = title && find(title, (child) => web.test(attribute(child, "href")));
  const name = attribute(node, "dataUsername") || lineOf(title).replace(/:$/, "");
  const lead = link ? softened([link]) : name ? [words(/\s/.test(name) ? `${name}:` : `@${name}:`)] : [];
  const inner = softened(body?.children ?? []);
  return [element("blockquote", [...(lead.length ? [element("p", lead)] : []), ...inner])];
};

const video = (node: Element): ElementContent[] => {
  const id = attribute(node, "dataYoutubeId") || attribute(node, "dataVideoId");
  const href = id ? `https://www.youtube.com/watch?v=${id}` : attribute(node, "src");
  const title = attribute(node, "dataYoutubeTitle") || attribute(node, "dataVideoTitle") || href;
  return web.test(href) ? [element("p", [element("a", [words(title)], { href })])] : [];
};

const code = (node: Element): ElementContent[] => {
  const language = [node.properties.className]
    .flat()
    .find((name) => /^lang-(?!auto$|plaintext$)/.test(String(name)));
  const className = language ? [String(language).replace(/^lang-/, "language-")] : [];
  return [element("code", node.children, { className })];
};

const link = (node: Element): ElementContent[] => {
  const inner = softened(node.children);
  const href = attribute(node, "href");
  if (!inner.some((child) => child.type !== "text" || child.value.trim())) return [];
  return web.test(href) || href.startsWith("mailto:") ? [element("a", inner, { href })] : inner;
};

const gone = new Set(["svg", "script", "style", "form", "button", "input"]);

const soft = (node: ElementContent): ElementContent[] => {
  if (node.type === "text") return [node];
  if (node.type !== "element") return [];
  const { tagName } = node;
  if (gone.has(tagName) || wears(node, "quote-controls") || wears(node, "meta")) return [];
  if (wears(node, "onebox") && tagName === "aside") return onebox(node);
  if (wears(node, "quote") && tagName === "aside") return quote(node);
  if (wears(node, "lazyYT") || wears(node, "lazy-video-container") || tagName === "iframe")
    return video(node);
  if (wears(node, "lightbox-wrapper")) return picture(find(node, tag("a")) ?? node);
  if (wears(node, "lightbox") && tagName === "a") return picture(node);
  if (tagName === "img" && wears(node, "emoji")) return [words(spellEmoji(attribute(node, "alt")))];
  if (tagName === "img") return wears(node, "avatar") ? [] : picture(node);
  if (wears(node, "mention") || wears(node, "mention-group")) return [words(wordsOf(node).trim())];
  if (wears(node, "hashtag") || wears(node, "hashtag-cooked")) return [words(wordsOf(node).trim())];
  if (tagName === "code") return code(node);
  if (tagName === "a") return link(node);
  if (tagName === "summary") return [element("p", [element("strong", softened(node.children))])];
  return [{ ...node, children: softened(node.children) }];
};

const softened = (children: ElementContent[]): ElementContent[] => children.flatMap(soft);

/** Discourse's own dressing taken off its HTML: what is left is what people wrote. */
export const softenDiscourse = () => (tree: Root) => {
  tree.children = tree.children.flatMap((node) => (node.type === "doctype" ? [] : soft(node)));
};
