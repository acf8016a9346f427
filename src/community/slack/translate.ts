import type { BlockContent, ListItem, PhrasingContent, Root } from "mdast";
import { writeMarkdown } from "../markdown/write";
import { literally, type Names, phraseSlack } from "./phrase";

/** The same message as markdown, and its own prose alone: no code, no quote, no bare address. */
export type Translated = { markdown: string; words: string };

const bullet = /^([ \t]*)(?:[•◦▪‣]|[-*](?=\s))\s*(.*)$/;
const numbered = /^([ \t]*)(\d{1,4})[.)]\s+(.*)$/;

type Line = { text: string; kind: "text" | "quote" | "bullet" | "number"; start: number };

const lineOf = (text: string): Line => {
  if (text.startsWith("&gt;")) return { kind: "quote", text: text.slice(4).replace(/^ /, ""), start: 0 };
  const dot = bullet.exec(text);
  if (dot) return { kind: "bullet", text: dot[2] ?? "", start: 0 };
  const number = numbered.exec(text);
  if (number) return { kind: "number", text: number[3] ?? "", start: Number(number[2]) };
  return { kind: "text", text, start: 0 };
};

const isWords = (node: PhrasingContent) => node.type !== "text" || node.value.trim() !== "";

const paragraph = (text: string, names: Names): BlockContent[] => {
  const children = phraseSlack(text.trim(), names);
  return children.some(isWords) ? [{ type: "paragraph", children }] : [];
};

/** Runs of lines of one kind are one block; an empty line parts paragraphs. */
const blockOf = (run: Line[], names: Names): BlockContent[] => {
  const kind = run[0]?.kind;
  if (kind === "quote") {
    const children = prose(run.map((line) => line.text).join("\n"), names, true);
    return children.length ? [{ type: "blockquote", children }] : [];
  }
  if (kind === "text") {
    const text = run.map((line) => line.text.trim()).join("\n");
    return text.split(/\n{2,}/).flatMap((part) => paragraph(part, names));
  }
  const items = run.map(
    (line): ListItem => ({ type: "listItem", spread: false, children: paragraph(line.text, names) }),
  );
  const ordered = kind === "number";
  return [
    { type: "list", ordered, start: ordered ? (run[0]?.start ?? 1) : null, spread: false, children: items },
  ];
};

const prose = (text: string, names: Names, quoted = false): BlockContent[] => {
  // Three signs quote everything that follows.
  const rest = quoted ? -1 : text.search(/(?:^|\n)&gt;&gt;&gt;/);
  if (rest >= 0) {
    const children = prose(text.slice(rest).replace(/^\n?&gt;&gt;&gt;\s?/, ""), names, true);
    const head = prose(text.slice(0, rest), names);
    return children.length ? [...head, { type: "blockquote", children }] : head;
  }
  const runs: Line[][] = [];
  for (const line of text.split("\n").map(lineOf)) {
    const kind = quoted && line.kind === "quote" ? "text" : line.kind;
    const last = runs.at(-1);
    if (last?.[0]?.kind === kind) last.push({ ...line, kind });
    else runs.push([{ ...line, kind }]);
  }
  return runs.flatMap((run) => blockOf(run, names));
};

const proseOf = (node: Root | BlockContent | ListItem | PhrasingContent): string => {
  if (node.type === "text") return node.value;
  if (node.type === "link") {
    const label = node.children.map(proseOf).join("");
    return label === node.url ? "" : label;
  }
  if (node.type === "inlineCode") return node.value;
  if (node.type === "blockquote") return "";
  if (!("children" in node)) return "";
  const inner = (node.children as BlockContent[]).map(proseOf).join("");
  return node.type === "paragraph" || node.type === "listItem" ? `${inner}\n` : inner;
};

/** A message of Slack's own markup as markdown. */
export const translateSlack = (text: string, names: Names): Translated => {
  const children = text
    .replaceAll("\r\n", "\n")
    .split(/```([\s\S]*?)```/)
    .flatMap((part, i): BlockContent[] => {
      if (i % 2 === 0) return prose(part, names);
      const value = literally(part, names)
        .replace(/^[ \t]*\n/, "")
        .trimEnd();
      return value ? [{ type: "code", value }] : [];
    });
  const tree: Root = { type: "root", children };
  return { markdown: writeMarkdown(tree), words: proseOf(tree) };
};
