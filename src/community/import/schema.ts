import { z } from "zod";

/** What every export becomes before anything of it is stored. Keys are the same whenever the same export is read. */
export const bases = ["contract", "consent", "legitimate interest"] as const;
export type Basis = (typeof bases)[number];

const key = z.string().min(1);

export const Person = z.object({
  key,
  name: z.string().min(1),
  /** What `@handle` in a body means. */
  handle: z.string().optional(),
  email: z.string().optional(),
  headline: z.string().optional(),
  joinedAt: z.date().optional(),
  /** Why we may hold it: only a members list says so. */
  basis: z.enum(bases).optional(),
  bot: z.boolean(),
});

export const Post = z.object({
  key,
  authorKey: key,
  at: z.date(),
  /** Markdown. */
  body: z.string().min(1),
  editedAt: z.date().optional(),
  /** The first-level reply that this one answers. Without it, it answers the thread. */
  parentKey: key.optional(),
});

/** The first post opens the thread. */
export const Thread = z.object({
  key,
  spaceKey: key,
  title: z.string().min(1),
  posts: z.array(Post).min(1),
});

export const Problem = z.object({
  /** "enrique/2016-02-07.json, message 3" */
  place: z.string(),
  severity: z.enum(["warning", "error"]),
  sentence: z.string(),
});

export const Parcel = z.object({
  source: z.enum(["slack", "discourse", "members"]),
  people: z.array(Person),
  spaces: z.array(z.object({ key, name: z.string().min(1), purpose: z.string().optional() })),
  threads: z.array(Thread),
  /** What was seen and does not come in, by kind. */
  leftOut: z.array(z.object({ what: z.string(), count: z.int().positive() })),
  problems: z.array(Problem),
});
export type Parcel = z.infer<typeof Parcel>;
export type ImportedPerson = z.infer<typeof Person>;
export type ImportedThread = z.infer<typeof Thread>;
export type ImportedPost = z.infer<typeof Post>;
export type ImportProblem = z.infer<typeof Problem>;

/** Which column of a members list says what; `everyone` when one basis holds for the whole file. */
export const Mapping = z.object({
  email: z.string().optional(),
  name: z.string().optional(),
  headline: z.string().optional(),
  joined: z.string().optional(),
  basis: z.string().optional(),
  everyone: z.enum(bases).optional(),
});
export type Mapping = z.infer<typeof Mapping>;

export type ImportCounts = { people: number; spaces: number; threads: number; posts: number };

/** A thread as it will look, from its beginning. */
export type ImportPreview = {
  title: string;
  space: string;
  posts: { author: string; at: string; html: string }[];
  more: number;
};

/** What a dry run tells besides its numbers. */
export type ImportReport = {
  /** What of it stands in the network already. */
  present: ImportCounts;
  spaces: { name: string; purpose: string; threads: number; posts: number }[];
  preview: ImportPreview[];
  /** Of a members list: its columns, and its first rows as they stand. */
  columns?: { headers: string[]; sample: string[][] };
};

const network = z.string();
export const OneImport = z.strictObject({ network, importId: z.string() });
export type OneImport = z.infer<typeof OneImport>;
export const CheckImport = OneImport.extend({ mapping: Mapping.optional() });
export type CheckImport = z.infer<typeof CheckImport>;
/** Those who were brought in, a page at a time; with `named`, those of a like name. */
export const ListBroughtIn = z.strictObject({
  network,
  named: z.string().trim().max(80).default(""),
  page: z.int().min(1).max(1_000).default(1),
});
export type ListBroughtIn = z.input<typeof ListBroughtIn>;

export const OfNetwork = z.strictObject({ network });
export type OfNetwork = z.infer<typeof OfNetwork>;

// Postgres keeps no NUL in a text, and half a surrogate pair is no character.
const text = z.string().transform((value) => value.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "\ufffd"));
const words = text.optional().catch(undefined);
const yes = z.boolean().catch(false);
const whole = z.int().optional().catch(undefined);
const day = (from: number, to: number) =>
  z
    .date()
    .min(new Date(Date.UTC(from, 0)))
    .max(new Date(Date.UTC(to, 0)));

/** Seconds since 1970, as Slack writes them: "1454884927.000002". */
const stamp = z.string().regex(/^\d{1,11}(?:\.\d{1,9})?$/);
export const slackTime = (ts: string) => day(2000, 2200).safeParse(new Date(Number(ts) * 1000)).data;

const file = z.object({ title: words, name: words, permalink: words, url_private: words, mode: words });
const attachment = z.object({
  title: words,
  title_link: words,
  from_url: words,
  original_url: words,
  author_name: words,
  text: words,
  fallback: words,
  image_url: words,
  is_msg_unfurl: yes,
  is_share: yes,
});
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item.nullable().catch(null as never))
    .catch([])
    .transform((items) => items.filter((item) => item !== null));

export const SlackMessage = z.object({
  ts: stamp,
  text: text.nullish().transform((value) => value ?? ""),
  subtype: words,
  user: words,
  username: words,
  bot_id: words,
  bot_profile: z.object({ name: words }).optional().catch(undefined),
  user_profile: z.object({ real_name: words, name: words }).optional().catch(undefined),
  comment: z.object({ user: words, comment: words }).optional().catch(undefined),
  edited: z.object({ ts: stamp }).optional().catch(undefined),
  thread_ts: stamp.optional().catch(undefined),
  file: file.optional().catch(undefined),
  files: listOf(file),
  attachments: listOf(attachment),
});
export type SlackMessage = z.infer<typeof SlackMessage>;

export const SlackUser = z.object({
  id: text.pipe(key),
  name: words,
  real_name: words,
  is_bot: yes,
  profile: z
    .object({ real_name: words, display_name: words, title: words, email: words })
    .optional()
    .catch(undefined),
});

export type SlackUser = z.infer<typeof SlackUser>;

export const SlackChannel = z.object({
  id: text.pipe(key),
  name: text.optional(),
  purpose: z.object({ value: words }).optional().catch(undefined),
  topic: z.object({ value: words }).optional().catch(undefined),
});
export type SlackChannel = z.infer<typeof SlackChannel>;

const moment = z
  .string()
  .transform((value) => new Date(value))
  .pipe(day(1990, 2200));

export const DiscoursePost = z.object({
  id: z.int(),
  topic_id: whole,
  post_number: z.int(),
  post_type: z.int().catch(1),
  username: text.pipe(key),
  name: words,
  user_id: whole,
  user_title: words,
  user_created_at: moment.optional().catch(undefined),
  created_at: moment,
  updated_at: moment.optional().catch(undefined),
  version: z.number().catch(1),
  cooked: text.nullish().transform((value) => value ?? ""),
  reply_to_post_number: whole,
  hidden: yes,
  user_deleted: yes,
  deleted_at: words,
});
export type DiscoursePost = z.infer<typeof DiscoursePost>;

export const DiscourseTopic = z.object({
  id: whole,
  title: words,
  category_id: whole,
  archetype: words,
  visible: z.boolean().catch(true),
  deleted_at: words,
  post_stream: z.object({ posts: z.array(z.unknown()), stream: z.array(z.unknown()).catch([]) }),
});
export type DiscourseTopic = z.infer<typeof DiscourseTopic>;

export const DiscourseListed = z.object({ id: z.int(), title: words, category_id: whole });
export const DiscourseCategory = z.object({ id: z.int(), name: text.pipe(key), description_text: words });
