import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify, { type Options } from "remark-stringify";
import { unified } from "unified";

type Handle = NonNullable<NonNullable<Options["handlers"]>["text"]>;

/** Inside a word an underscore means nothing, and people should not see it escaped when they edit. */
const text: Handle = (node: { value: string }, _parent, state, info) =>
  state.safe(node.value, info).replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, "_");

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: "-",
    rule: "-",
    emphasis: "_",
    listItemIndent: "one",
    // Our posts keep the line ends that people type, so a break is just that.
    handlers: { text, break: () => "\n" },
  })
  .freeze();

/** A tree as markdown that people would have typed. */
export const writeMarkdown = (tree: Root) => writer.stringify(tree).trim();
