import type { SlackMessage } from "../import/schema";
import type { Names } from "./phrase";
import { type Translated, translateSlack } from "./translate";

type File = SlackMessage["files"][number];
type Attachment = SlackMessage["attachments"][number];
export type Written = Translated & { files: string[] };

const uploaded = /^<@\w+(?:\|[^>]*)?> (?:uploaded|shared) a file: <[^>]*>(?: and commented: )?/;
const oneLine = (text: string) => text.replace(/[\s`<>|]+/g, " ").trim();
const escaped = (text: string) => oneLine(text).replace(/&(?!(?:lt|gt|amp);)/g, "&amp;");

/** An address in Slack's brackets. Their private addresses carry a key in the query: it stays behind. */
const link = (url: string | undefined, label: string) => {
  const bare = url?.replace(/[<>|\s]/g, "") ?? "";
  if (!/^https?:\/\//.test(bare)) return escaped(label);
  return `<${/slack(?:-files)?\.com\//.test(bare) ? bare.replace(/\?.*$/, "") : bare}|${escaped(label)}>`;
};

const titleOf = (file: File) => oneLine(file.title || file.name || "") || "a file";

const fileLine = (file: File, about: string) =>
  file.mode === "tombstone"
    ? `${about}: deleted before the export`
    : `${about}: ${link(file.permalink ?? file.url_private, titleOf(file))}`;

const pageOf = (attachment: Attachment) => attachment.from_url ?? attachment.original_url;

/** Slack's preview of an address in the text says nothing new; anything else attached is kept in a line. */
const attachmentLines = (attachment: Attachment, text: string): string[] => {
  const { author_name, title, title_link, fallback, image_url } = attachment;
  const url = title_link ?? pageOf(attachment) ?? image_url;
  const said = attachment.text ?? "";
  if (attachment.is_share || attachment.is_msg_unfurl) {
    const lead = author_name ? [`${escaped(author_name)}:`] : [];
    return [...lead, ...(said || fallback || "").split("\n")].map((line) => `&gt; ${line}`);
  }
  const page = pageOf(attachment);
  if (page && (text.includes(page) || text.includes(page.replaceAll("&", "&amp;")))) return [];
  const label = oneLine(title || fallback || said);
  return label || url ? [link(url, label || (url ?? ""))] : [];
};

const shownLabel = /^(?:GitHub|Twitter|YouTube|Wikipedia)$/;

/** A message with its files and what hangs on it, as markdown. */
export const writeSlack = (message: SlackMessage, names: Names): Written => {
  const files = message.file ? [message.file, ...message.files] : message.files;
  const typed = message.comment?.comment ?? message.text;
  const text = files.length ? typed.replace(uploaded, "") : typed;
  const spoken = message.subtype === "me_message" && !text.includes("\n") ? `_${text}_` : text;
  const titles = new Map(
    message.attachments.flatMap((attachment) => {
      const page = pageOf(attachment);
      const title = oneLine(attachment.title ?? "")
        .replace(/ · GitHub$| - YouTube$/, "")
        .slice(0, 120);
      return page && title && !shownLabel.test(title) ? [[page, title] as const] : [];
    }),
  );
  const lines = [
    ...files.map((file) => fileLine(file, message.comment ? "About" : "File")),
    ...message.attachments.flatMap((attachment) => attachmentLines(attachment, text)),
  ];
  const page = (url: string) => titles.get(url);
  const said = translateSlack(spoken, { ...names, page });
  const { markdown } = lines.length
    ? translateSlack([spoken, ...lines].join("\n"), { ...names, page })
    : said;
  return { markdown, words: said.words, files: message.comment ? [] : files.map(titleOf) };
};
