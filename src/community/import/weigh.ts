import type { Db } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { renderPost } from "../post/render";
import { countImport } from "./count";
import type { Reading } from "./read";
import type { ImportedThread, ImportPreview, ImportReport, Parcel } from "./schema";

const threadsShown = 3;
const postsShown = 3;

/** The threads that show most of how it will look: somebody asks and others answer. */
const telling = (threads: ImportedThread[]) =>
  threads
    .toSorted((a, b) => Math.min(b.posts.length, postsShown) - Math.min(a.posts.length, postsShown))
    .slice(0, threadsShown);

const previewOf = ({ people, spaces }: Parcel, { title, spaceKey, posts }: ImportedThread): ImportPreview => {
  const names = new Map(people.map(({ key, name }) => [key, name]));
  const handles = new Map(people.map(({ handle, name }) => [handle?.toLowerCase(), name]));
  const mention = (key: string) => {
    const name = handles.get(key.toLowerCase());
    return name === undefined ? undefined : { href: "/people", name };
  };
  return {
    title,
    space: spaces.find(({ key }) => key === spaceKey)?.name ?? "",
    posts: posts.slice(0, postsShown).map(({ authorKey, at, body }) => ({
      author: names.get(authorKey) ?? "",
      at: at.toISOString(),
      html: renderPost(body, { mention }).html,
    })),
    more: Math.max(0, posts.length - postsShown),
  };
};

const spacesOf = ({ spaces, threads }: Parcel): ImportReport["spaces"] =>
  spaces
    .map(({ key, name, purpose = "" }) => {
      const here = threads.filter(({ spaceKey }) => spaceKey === key);
      return { name, purpose, threads: here.length, posts: here.flatMap(({ posts }) => posts).length };
    })
    .toSorted((a, b) => b.posts - a.posts);

/** What a dry run tells of a reading: what will come in, what is there already, what stays out, and what is wrong. */
export async function weighImport(ctx: { db: Db }, networkId: string, { parcel, columns }: Reading) {
  const { people, spaces, threads, leftOut, problems } = parcel;
  if (parcel.source !== "members" && threads.length === 0)
    throw new Refused("invalid", "There is no talk in this export: not one message of a person was found.");
  const report: ImportReport = {
    present: await countImport(ctx, networkId, parcel),
    spaces: spacesOf(parcel),
    preview: telling(threads).map((thread) => previewOf(parcel, thread)),
    ...(columns && { columns: { headers: columns.headers, sample: columns.sample } }),
  };
  const posts = threads.flatMap(({ posts }) => posts).length;
  return {
    found: { people: people.length, spaces: spaces.length, threads: threads.length, posts },
    report,
    leftOut,
    problems,
    mapping: columns?.mapping ?? null,
    done: 0,
    total: posts || people.length,
  };
}
