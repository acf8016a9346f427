import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Contents, zipFile } from "@/testing/export";
import { readDiscourseImport } from "./read-discourse";
import { Parcel } from "./schema";

const post = (number: number, more = {}) => ({
  id: 100 + number,
  topic_id: 7,
  post_number: number,
  post_type: 1,
  username: number % 2 ? "Ada" : "jo_m",
  name: number % 2 ? "Ada Lund" : "",
  user_id: number % 2 ? 1 : 2,
  created_at: `2019-05-01T12:0${number}:00.000Z`,
  updated_at: `2019-05-02T12:00:00.000Z`,
  version: 1,
  cooked: `<p>Post ${number}</p>`,
  reply_to_post_number: null,
  hidden: false,
  deleted_at: null,
  ...more,
});
const topic = (posts: unknown[], more = {}) => ({
  id: 7,
  title: "Soil & seed",
  category_id: 3,
  archetype: "regular",
  visible: true,
  post_stream: {
    posts,
    stream: posts.map((one) => (one as { id?: number } | null)?.id ?? 0).filter(Boolean),
  },
  ...more,
});
const read = async (files: Contents) => {
  const parcel = await readDiscourseImport(await zipFile(files));
  expect(Parcel.parse(parcel)).toEqual(parcel);
  return parcel;
};
const postsOf = (parcel: Parcel) => parcel.threads.flatMap((thread) => thread.posts);

describe("a Discourse export", () => {
  test("topics come in with people, dates and one level of nesting", async () => {
    const parcel = await read({
      "post-7.json": topic([
        post(1),
        post(2, { version: 2 }),
        post(3, { reply_to_post_number: 2 }),
        post(4, { reply_to_post_number: 3 }),
        post(5, { reply_to_post_number: 1 }),
      ]),
    });
    expect(parcel.people).toEqual([
      { key: "discourse:person:ada", name: "Ada Lund", handle: "Ada", bot: false },
      { key: "discourse:person:jo_m", name: "jo_m", handle: "jo_m", bot: false },
    ]);
    expect(parcel.threads[0]).toMatchObject({
      key: "discourse:thread:7",
      title: "Soil & seed",
      spaceKey: "discourse:space:3",
    });
    expect(postsOf(parcel).map(({ key, parentKey }) => [key, parentKey])).toEqual([
      ["discourse:post:101", undefined],
      ["discourse:post:102", undefined],
      ["discourse:post:103", "discourse:post:102"],
      ["discourse:post:104", "discourse:post:102"],
      ["discourse:post:105", undefined],
    ]);
    expect(postsOf(parcel)[1]).toEqual({
      key: "discourse:post:102",
      authorKey: "discourse:person:jo_m",
      at: new Date("2019-05-01T12:02:00.000Z"),
      editedAt: new Date("2019-05-02T12:00:00.000Z"),
      body: "Post 2",
    });
    expect(parcel.problems).toEqual([]);
  });

  test("what staff hid, deleted or whispered stays out and is counted", async () => {
    const parcel = await read({
      "a.json": topic([
        post(1),
        post(2, { post_type: 3, cooked: "" }),
        post(3, { hidden: true }),
        post(4, { deleted_at: "2020-01-01" }),
        post(5, { post_type: 4 }),
        post(6, { cooked: "<p> </p>" }),
        post(7, { reply_to_post_number: 3 }),
      ]),
      "b.json": topic([post(1, { id: 300 })], { id: 8, archetype: "private_message" }),
      "c.json": topic([post(1, { id: 400 })], { id: 9, visible: false }),
    });
    expect(postsOf(parcel).map(({ body, parentKey }) => [body, parentKey])).toEqual([
      ["Post 1", undefined],
      ["Post 7", undefined],
    ]);
    expect(parcel.leftOut.map(({ what }) => what).toSorted()).toEqual([
      "deleted posts",
      "empty posts",
      "hidden posts",
      "notices (closed, pinned, moved)",
      "posts in private messages",
      "posts in unlisted topics",
      "whispers among staff",
    ]);
  });

  test.each<[string, Contents, string]>([
    [
      "their list",
      { "categories.json": { category_list: { categories: [{ id: 3, name: "Garden" }] } } },
      "Garden",
    ],
    [
      "the topic that introduces them",
      { "b.json": topic([post(1, { id: 300 })], { id: 8, title: "About the Orchard category" }) },
      "Orchard",
    ],
    ["their number", {}, "Category 3"],
  ])("spaces are named by %s", async (_, more, name) => {
    const parcel = await read({ "a.json": topic([post(1)]), ...more });
    expect(parcel.spaces).toEqual([{ key: "discourse:space:3", name }]);
  });

  test("without categories there is one space", async () => {
    const parcel = await read({ "a.json": topic([post(1)], { category_id: undefined }) });
    expect(parcel.spaces).toEqual([{ key: "discourse:space:discussion", name: "Discussion" }]);
  });

  test("the pages of one topic are joined, and what is missing is told with its place", async () => {
    const one = topic([post(1)]);
    const parcel = await read({
      "7-1.json": {
        ...one,
        post_stream: { posts: [post(1), "x", post(3, { created_at: "soon" })], stream: [101, 102, 103, 999] },
      },
      "7-2.json": { post_stream: { posts: [post(2)] } },
      "latest.json": {
        topic_list: {
          topics: [
            { id: 7, title: "Soil & seed" },
            { id: 12, title: "Gone" },
          ],
        },
      },
      "broken.json": "{",
      "odd.json": { post_stream: 4 },
    });
    expect(postsOf(parcel).map(({ body }) => body)).toEqual(["Post 1", "Post 2"]);
    expect(parcel.problems.map(({ place, sentence }) => `${place}: ${sentence}`)).toEqual([
      "7-1.json, post 2: It is no post, so it is left out.",
      "7-1.json, post 3: Its created_at cannot be read, so it is left out.",
      "broken.json: This file is cut off or damaged (no JSON), so it is left out.",
      "odd.json: This looks like a topic, but its posts cannot be read, so it is left out.",
      "7-1.json, post with id 999: The topic names this post, but the file does not hold it. Export the topic with all its pages.",
      "topic 12: The list names “Gone”, but no file holds its posts.",
    ]);
  });

  test("a folder reads like a zip", async () => {
    const folder = await mkdtemp(join(tmpdir(), "export-"));
    await mkdir(join(folder, "topics"));
    await writeFile(join(folder, "topics/a.json"), JSON.stringify(topic([post(1)])));
    expect(await readDiscourseImport(folder)).toEqual(await read({ "a.json": topic([post(1)]) }));
  });

  test("files of another kind are refused", async () => {
    await expect(readDiscourseImport(await zipFile({ "a.json": { b: 1 } }))).rejects.toThrow(
      "No topic in this export can be read. The first problem is in a.json",
    );
    await expect(readDiscourseImport(await zipFile({ "a.txt": "b" }))).rejects.toThrow(
      "This is no Discourse export",
    );
  });
});
