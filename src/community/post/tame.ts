import type { Element, ElementContent, Properties, Root, RootContent } from "hast";

const ours = /^\/media\/[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*$/;
const safe = /^(?:https?:\/\/[^\s/?#\\]|mailto:[^\s@]+@)/i;

const is = (node: ElementContent, name: string): node is Element =>
  node.type === "element" && node.tagName === name;

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

const words = (value: unknown): ElementContent => ({ type: "text", value: String(value ?? "") });

const link = (href: string, children: ElementContent[]) =>
  element("a", { href, rel: ["nofollow", "ugc", "noopener"] }, children);

/** Pictures of other hosts would tell them who reads what, so they stay links until somebody clicks. */
const image = ({ properties }: Element, linked: boolean): ElementContent => {
  const src = String(properties.src ?? "");
  const alt = String(properties.alt ?? "").trim();
  if (ours.test(src)) return element("img", { src, alt, loading: "lazy", decoding: "async" }, []);
  if (linked || !safe.test(src)) return words(alt || src);
  return link(src, [words(alt || src)]);
};

const anchor = (node: Element, linked: boolean): ElementContent[] => {
  const href = String(node.properties.href ?? "");
  if ([node.properties.className].flat().includes("mention")) return linked ? node.children : [node];
  return linked || !safe.test(href) ? node.children : [link(href, node.children)];
};

/** Wide things scroll inside themselves; a keyboard must be able to reach and scroll them. */
const scrolling = (node: Element): Element =>
  node.tagName === "pre"
    ? element("pre", { tabIndex: 0 }, node.children)
    : element("div", { className: ["table"], tabIndex: 0 }, [node]);

const tick = ({ properties }: Element): ElementContent =>
  element(
    "input",
    {
      type: "checkbox",
      disabled: true,
      checked: properties.checked === true,
      ariaLabel: properties.checked ? "Done" : "Not done",
    },
    [],
  );

const tamed = (node: ElementContent, linked: boolean): ElementContent[] => {
  if (node.type !== "element") return [node];
  node.children = node.children.flatMap((child) => tamed(child, linked || is(node, "a")));
  // The page has its h1 and the thread its h2: a post begins below them.
  const heading = /^h([1-6])$/.exec(node.tagName);
  if (heading) return [element(`h${Math.min(Number(heading[1]) + 2, 6)}`, {}, node.children)];
  if (is(node, "a")) return anchor(node, linked);
  if (is(node, "img")) return [image(node, linked)];
  if (is(node, "input")) return [tick(node)];
  if (is(node, "pre") || is(node, "table")) return [scrolling(node)];
  return [node];
};

/** Links, pictures and headings as we let a member's writing have them. */
export const tamePost = () => (tree: Root) => {
  tree.children = tree.children.flatMap((child) => (child.type === "doctype" ? [] : tamed(child, false)));
};

const blocks = new Set(["p", "pre", "blockquote", "li", "hr", "h3", "h4", "h5", "h6", "tr", "ul", "ol"]);

const wordsOf = (node: RootContent): string => {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  if (node.tagName === "br") return "\n";
  if (node.tagName === "img") return String(node.properties.alt ?? "");
  const inner = node.children.map(wordsOf).join("");
  if (node.tagName === "td" || node.tagName === "th") return `${inner} `;
  return blocks.has(node.tagName) ? `\n${inner}\n` : inner;
};

/** The words alone, for search and for excerpts: blocks on lines of their own. */
export const textOf = (tree: Root): string =>
  tree.children
    .map(wordsOf)
    .join("")
    .replace(/[ \t]*\n\s*/g, "\n")
    .trim();
