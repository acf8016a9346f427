import type { PhrasingContent } from "mdast";
import { spellEmoji } from "../emoji/spell";

/** How people and channels are written, and the titles of pages that Slack looked up, by address. */
export type Names = {
  person: (id: string) => string | undefined;
  channel: (id: string) => string | undefined;
  page: (url: string) => string | undefined;
};

/** Slack escapes these three and no others. */
export const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const words = (value: string): PhrasingContent => ({ type: "text", value });

const linked = (url: string, label: string): PhrasingContent => ({
  type: "link",
  url,
  children: [words(label)],
});

const web = /^https?:\/\/[^\s/]/i;

/** `<@U1>`, `<#C1|name>`, `<!here>`, `<https://…|label>`: what stands between Slack's brackets. */
const reference = (inside: string, names: Names): PhrasingContent => {
  const bar = inside.indexOf("|");
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? "" : unescaped(inside.slice(bar + 1)).trim();
  const id = target.slice(1);
  if (target.startsWith("@")) return words(`@${names.person(id) ?? (label || id)}`);
  if (target.startsWith("#")) return words(`#${names.channel(id) ?? (label || id)}`);
  if (/^!(?:here|channel|everyone)$/.test(target)) return words(`@${id}`);
  if (target.startsWith("!")) return words(label || id);
  const url = unescaped(target);
  if (web.test(url)) {
    const shown = label && label !== url ? label : names.page(url);
    return linked(url, shown || url);
  }
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(url)) return linked(url, label || url.slice("mailto:".length));
  return words(label || url.replace(/^tel:/, ""));
};

/** The same in code, where nothing is a link. */
export const literally = (text: string, names: Names) =>
  unescaped(
    text.replace(/<([^<>\n]+)>/g, (_, inside: string) => {
      if (web.test(inside) || /^(?:mailto|tel):/.test(inside)) return inside.split("|").at(-1) ?? inside;
      const said = reference(inside, names);
      return said.type === "text" ? said.value : inside;
    }),
  );

const joined = "\\p{L}\\p{N}_*~`";
const before = `(?<![${joined}])`;
const after = `(?![${joined}])`;
const marked = (mark: string) =>
  String.raw`${before}${mark}(?=[^\s${mark}])([^${mark}\n]*[^\s${mark}])${mark}${after}`;
const token = new RegExp(
  [
    "`([^`\\n]+)`",
    "<([^<>\\n]+)>",
    marked("\\*"),
    marked("_"),
    marked("~"),
    String.raw`(:[a-z0-9_+'-]{1,60}:(?::skin-tone-\d:)?)`,
  ].join("|"),
  "giu",
);

/** One run of Slack's marks as markdown's. Line ends stay as they are. */
export const phraseSlack = (text: string, names: Names, depth = 0): PhrasingContent[] => {
  const out: PhrasingContent[] = [];
  const say = (value: string) => {
    const last = out.at(-1);
    if (last?.type === "text") last.value += value;
    else if (value) out.push(words(value));
  };
  let end = 0;
  for (const found of text.matchAll(token)) {
    const [all, code, inside, bold, italic, struck, emoji] = found;
    say(unescaped(text.slice(end, found.index)));
    end = found.index + all.length;
    const within = (part: string) =>
      depth > 4 ? [words(unescaped(part))] : phraseSlack(part, names, depth + 1);
    if (code) out.push({ type: "inlineCode", value: literally(code, names) });
    else if (bold) out.push({ type: "strong", children: within(bold) });
    else if (italic) out.push({ type: "emphasis", children: within(italic) });
    else if (struck) out.push({ type: "delete", children: within(struck) });
    else if (emoji) say(spellEmoji(emoji));
    else if (inside) {
      const node = reference(inside, names);
      if (node.type === "text") say(node.value);
      else out.push(node);
    }
  }
  say(unescaped(text.slice(end)));
  return out;
};
