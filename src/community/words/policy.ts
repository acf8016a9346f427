import { csvCell } from "@/platform/csv";
import type { Words } from "./reads";

type Post = Words["posts"][number];

export const pictureName = (id: string) => `pictures/${id}.webp`;

/** Pictures stand beside the words from now on, and not on our server. */
const athome = (body: string) => body.replace(/\/media\/(fil_[0-9a-f]{20})/g, (_, id) => pictureName(id));

const day = (at: Date) => at.toISOString().slice(0, 16).replace("T", " ");

/** One line for each of her posts, in the order in which she wrote them. */
export const tableOfPosts = (posts: Post[]) =>
  `${[
    "Written (UTC),Edited (UTC),Thread,Number,Title,Words",
    ...posts.map(({ writtenAt, editedAt, thread, number, title, body }) =>
      [
        csvCell(day(writtenAt)),
        csvCell(editedAt ? day(editedAt) : ""),
        csvCell(thread),
        String(number),
        csvCell(title ?? ""),
        csvCell(body),
      ].join(","),
    ),
  ].join("\r\n")}\r\n`;

const part = (title: string, paragraphs: string[]) =>
  paragraphs.length === 0 ? [] : [`## ${title}`, ...paragraphs];

/** The same, to be read by a person: in Markdown, as she typed it. */
export const readableWords = (words: Words) => {
  const { network, profile, answers, charter, posts, appeals, objections, pictures } = words;
  return `${[
    `# ${profile.name} in ${network.name}`,
    `Everything that you wrote there until ${day(words.takenAt)} UTC, and what nobody else did. words.json holds the same for programs, posts.csv what you posted as a table.`,
    ...part(
      "What you said of yourself",
      [profile.headline, profile.bio, profile.pictureId && `![](${pictureName(profile.pictureId)})`].filter(
        (text): text is string => Boolean(text),
      ),
    ),
    ...part(
      "What you answered at the door",
      answers.map(({ question, answer }) => `**${question}**\n\n${answer}`),
    ),
    ...part(
      "What you said yes to",
      charter
        ? [
            `Version ${charter.version} of the charter.`,
            [
              ...charter.values.map(({ name, meaning }) => `- ${name}: ${meaning}`),
              ...charter.rules.map((rule) => `- ${rule}`),
            ].join("\n"),
          ]
        : [],
    ),
    ...part(
      "What you posted",
      posts.flatMap(({ title, writtenAt, thread, number, body }) => [
        `### ${title && number === 1 ? title : `A reply, number ${number} in ${thread}`}`,
        `${day(writtenAt)} UTC`,
        athome(body),
      ]),
    ),
    ...part(
      "What you said against being sent away",
      appeals.map(({ words }) => words),
    ),
    ...part(
      "What you said against a sale of the network",
      objections.map(({ reason }) => reason || "You objected, and gave no reason."),
    ),
    ...part(
      "Pictures that you sent",
      pictures.map(({ id }) => `![](${pictureName(id)})`),
    ),
  ].join("\n\n")}\n`;
};
