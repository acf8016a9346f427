import type { z } from "zod";
import type { Archive } from "../archive/open";
import { parseArchive } from "../archive/parse";
import { DiscourseCategory, DiscourseListed, DiscoursePost, DiscourseTopic } from "../import/schema";
import type { Notes } from "../import/settle";

type Listed = z.infer<typeof DiscourseListed>;
type Category = z.infer<typeof DiscourseCategory>;
/** A topic with all its posts by number, wherever its pages lay. `place` is the first of its files. */
export type Topic = DiscourseTopic & { id: number; place: string; posts: DiscoursePost[] };
export type Collected = { topics: Topic[]; listed: Map<number, Listed>; categories: Map<number, Category> };

/** Lists lie at different depths in the answers of the API: we look where they may be. */
const listsIn = (value: unknown, ...names: string[]): unknown[] => {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [];
  return names.flatMap((name) => (name in value ? listsIn(value[name as keyof typeof value], ...names) : []));
};

const isTopic = (value: unknown): value is { post_stream: unknown } =>
  typeof value === "object" && value !== null && "post_stream" in value;

const postsOf = ({ post_stream }: DiscourseTopic, place: string, notes: Notes): DiscoursePost[] =>
  post_stream.posts.flatMap((item, i): DiscoursePost[] => {
    const { data, error } = DiscoursePost.safeParse(item);
    if (data) return [data];
    const part = error.issues[0]?.path.join(".");
    const sentence = `${part ? `Its ${part} cannot be read` : "It is no post"}, so it is left out.`;
    notes.tell({ place: `${place}, post ${i + 1}`, severity: "error", sentence });
    return [];
  });

/** Posts that the topic counts and the files do not hold. */
const missing = ({ post_stream, posts, place }: Topic, notes: Notes) => {
  const found = new Set<unknown>(posts.map(({ id }) => id));
  const given = new Set<unknown>(post_stream.posts.map((item) => (item as { id?: unknown } | null)?.id));
  for (const id of new Set(post_stream.stream)) {
    if (found.has(id) || given.has(id)) continue;
    const sentence =
      "The topic names this post, but the file does not hold it. Export the topic with all its pages.";
    notes.tell({ place: `${place}, post with id ${String(id).slice(0, 40)}`, severity: "warning", sentence });
  }
};

const addTopic = (topics: Map<number, Topic>, value: object, place: string, notes: Notes) => {
  const { data } = DiscourseTopic.safeParse(value);
  const posts = data && postsOf(data, place, notes);
  const id = data?.id ?? posts?.[0]?.topic_id;
  if (!data || !posts || id === undefined) {
    const sentence = "This looks like a topic, but its posts cannot be read, so it is left out.";
    return notes.tell({ place, severity: "error", sentence });
  }
  const known = topics.get(id);
  if (!known) return void topics.set(id, { ...data, id, place, posts });
  known.posts.push(...posts);
  known.post_stream.stream.push(...data.post_stream.stream);
  known.title ??= data.title;
};

/** All topics of an export, and what its lists say of them. */
export const collectDiscourse = async (archive: Archive, notes: Notes): Promise<Collected> => {
  const topics = new Map<number, Topic>();
  const listed = new Map<number, Listed>();
  const categories = new Map<number, Category>();
  for (const name of archive.names.filter((name) => name.endsWith(".json")).toSorted()) {
    const value = await parseArchive(archive, name, notes.tell);
    if (isTopic(value)) addTopic(topics, value, name, notes);
    else if (/categor|site/i.test(name)) {
      for (const item of listsIn(value, "category_list", "categories")) {
        const { data } = DiscourseCategory.safeParse(item);
        if (data) categories.set(data.id, data);
      }
    } else {
      const found = listsIn(value, "topic_list", "topics", "latest").flatMap(
        (item) => DiscourseListed.safeParse(item).data ?? [],
      );
      for (const topic of found) listed.set(topic.id, topic);
      const sentence = "This is neither a topic nor a list of topics, so it is left out.";
      if (value !== undefined && !found.length) notes.tell({ place: name, severity: "warning", sentence });
    }
  }
  const seen = new Set<number>();
  for (const topic of topics.values()) {
    const once = topic.posts.filter(({ id }) => !seen.has(id) && seen.add(id));
    notes.leave("posts that the export holds twice", topic.posts.length - once.length);
    topic.posts = once;
    topic.posts.sort((a, b) => a.post_number - b.post_number);
    missing(topic, notes);
  }
  for (const { id, title } of listed.values()) {
    if (topics.has(id)) continue;
    const sentence = `The list names “${title ?? "a topic"}”, but no file holds its posts.`;
    notes.tell({ place: `topic ${id}`, severity: "warning", sentence });
  }
  return { topics: [...topics.values()].sort((a, b) => a.id - b.id), listed, categories };
};
