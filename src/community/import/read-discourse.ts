import { Refused } from "@/platform/errors";
import { openArchive } from "../archive/open";
import { type Collected, collectDiscourse, type Topic } from "../discourse/collect";
import { nestDiscourse } from "../discourse/nest";
import { translateDiscourse } from "../discourse/translate";
import type { DiscoursePost, ImportedPerson, ImportedPost, ImportedThread, Parcel } from "./schema";
import { type Notes, settleImport, takeNotes } from "./settle";

type Body = DiscoursePost & { body: string };

const key = (kind: "person" | "space" | "thread" | "post", id: number | string) => `discourse:${kind}:${id}`;
const personKey = (username: string) => key("person", username.toLowerCase());

const personOf = (post: DiscoursePost): ImportedPerson => ({
  key: personKey(post.username),
  name: post.name?.trim() || post.username,
  handle: post.username,
  ...(post.user_title?.trim() && { headline: post.user_title.trim() }),
  ...(post.user_created_at && { joinedAt: post.user_created_at }),
  // Discourse's own accounts have numbers below zero: system and discobot.
  bot: (post.user_id ?? 0) < 0,
});

const whyOut = (post: DiscoursePost) => {
  if (post.post_type === 3) return "notices (closed, pinned, moved)";
  if (post.post_type === 4) return "whispers among staff";
  if (post.deleted_at || post.user_deleted) return "deleted posts";
  return post.hidden ? "hidden posts" : undefined;
};

const whyTopicOut = (topic: Topic) => {
  if (topic.archetype && topic.archetype !== "regular") return "posts in private messages";
  if (topic.deleted_at) return "posts in deleted topics";
  return topic.visible ? undefined : "posts in unlisted topics";
};

const readable = (topic: Topic, notes: Notes): Body[] =>
  topic.posts.flatMap((post): Body[] => {
    const why = whyTopicOut(topic) ?? whyOut(post);
    const body = why ? "" : translateDiscourse(post.cooked);
    if (body) return [{ ...post, body }];
    notes.leave(why ?? "empty posts");
    return [];
  });

const postsOf = (bodies: Body[]): ImportedPost[] => {
  const parents = nestDiscourse(bodies);
  return bodies.map((post) => {
    const edited = post.version > 1 && post.updated_at && post.updated_at > post.created_at;
    const parent = parents.get(post.id);
    return {
      key: key("post", post.id),
      authorKey: personKey(post.username),
      at: post.created_at,
      body: post.body,
      ...(edited && { editedAt: post.updated_at }),
      ...(parent !== undefined && { parentKey: key("post", parent) }),
    };
  });
};

const about = /^About the (.{1,100}) category$/;

/** Names of categories: from their list, else from the topic by which Discourse introduces each of them. */
const spaceOf = (id: number | undefined, { categories, topics }: Collected): Parcel["spaces"][number] => {
  if (id === undefined) return { key: key("space", "discussion"), name: "Discussion" };
  const category = categories.get(id);
  const said = topics.find((topic) => topic.category_id === id && about.test(topic.title ?? ""));
  const name = category?.name ?? about.exec(said?.title ?? "")?.[1] ?? `Category ${id}`;
  const purpose = category?.description_text?.trim();
  return { key: key("space", id), name, ...(purpose && { purpose }) };
};

const assemble = (collected: Collected, notes: Notes): Parcel => {
  const people = new Map<string, ImportedPerson>();
  const spaces = new Map<string, Parcel["spaces"][number]>();
  const threads = collected.topics.flatMap((topic): ImportedThread[] => {
    const bodies = readable(topic, notes);
    if (!bodies.length) return [];
    const listed = collected.listed.get(topic.id);
    const space = spaceOf(topic.category_id ?? listed?.category_id, collected);
    spaces.set(space.key, space);
    for (const post of bodies) {
      const known = people.get(personKey(post.username));
      if (!known) people.set(personKey(post.username), personOf(post));
    }
    const title = topic.title?.trim() || listed?.title?.trim() || `Topic ${topic.id}`;
    return [{ key: key("thread", topic.id), spaceKey: space.key, title, posts: postsOf(bodies) }];
  });
  return {
    source: "discourse",
    people: [...people.values()],
    spaces: [...spaces.values()],
    threads,
    ...settleImport(notes),
  };
};

/** Topics of a Discourse forum as its API answers them, one JSON file each, in a zip or a folder. */
export const readDiscourseImport = async (file: string): Promise<Parcel> => {
  const archive = await openArchive(file);
  try {
    const notes = takeNotes();
    const collected = await collectDiscourse(archive, notes);
    if (collected.topics.length) return assemble(collected, notes);
    const damaged = notes.told[0];
    throw new Refused(
      "invalid",
      damaged
        ? `No topic in this export can be read. The first problem is in ${damaged.place}: ${damaged.sentence}`
        : "This is no Discourse export: none of its files is a topic with its posts (post_stream).",
    );
  } finally {
    await archive.close();
  }
};
