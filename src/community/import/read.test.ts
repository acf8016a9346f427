import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Refused } from "@/platform/errors";
import { type Contents, written, zipFile, zipped } from "@/testing/export";
import { readImport } from "./read";
import { Parcel } from "./schema";

const message = { type: "message", user: "U1", ts: "1714564800.000100", text: "Hello shed" };
const slack: Contents = {
  "users.json": [{ id: "U1", name: "ada", profile: { real_name: "Ada" } }],
  "channels.json": [{ id: "C1", name: "shed" }],
  "shed/2024-05-01.json": [message],
};
const post = {
  id: 1,
  post_number: 1,
  username: "ada",
  created_at: "2019-05-01T12:00:00.000Z",
  cooked: "<p>Hi</p>",
};
const topic = { id: 7, title: "Soil", post_stream: { posts: [post], stream: [1] } };

describe("an export of any kind", () => {
  test("is known by what is in it, not by its name", async () => {
    const upload = async (content: unknown) =>
      (await readImport(await written(content, "upload"))).parcel.source;
    expect(await upload(await zipped(slack))).toBe("slack");
    expect(await upload(await zipped({ "a.json": topic }))).toBe("discourse");
    const list = await readImport(await written("Email,Basis\nada@e.org,consent", "upload"));
    expect(list.parcel.people).toHaveLength(1);
    expect(list.columns?.headers).toEqual(["Email", "Basis"]);
  });

  test.each([
    [
      "a picture",
      Buffer.from("89504e470d0a1a0a0000000d", "hex"),
      "We cannot read this kind of file. We accept a Slack export",
    ],
    ["a lone JSON file", "[]", "We cannot read this kind of file."],
    ["a page", "<html>", "We cannot read this kind of file."],
    ["a PDF", "%PDF-1.7", "We cannot read this kind of file."],
  ])("%s is refused, saying what is accepted", async (_, content, sentence) => {
    await expect(readImport(await written(content, "upload"))).rejects.toThrow(sentence);
  });

  test("a zip of pictures is refused too", async () => {
    await expect(readImport(await zipFile({ "a.png": "x" }))).rejects.toThrow(
      "There is no export that we know in this file.",
    );
    await expect(readImport("/nowhere")).rejects.toThrow("There is no file at /nowhere.");
  });
});

/** A parcel of the right shape whose keys are each there once and lead somewhere, or a sentence. Nothing else. */
const holds = async (content: unknown) => {
  try {
    const { parcel } = await readImport(await written(content, "upload"));
    expect(Parcel.parse(parcel)).toEqual(parcel);
    const posts = parcel.threads.flatMap((thread) => thread.posts);
    for (const named of [parcel.people, parcel.spaces, parcel.threads, posts]) {
      expect(new Set(named.map(({ key }) => key)).size).toBe(named.length);
    }
    const people = new Set(parcel.people.map(({ key }) => key));
    const spaces = new Set(parcel.spaces.map(({ key }) => key));
    for (const { authorKey } of posts) expect(people).toContain(authorKey);
    for (const thread of parcel.threads) {
      const firsts = new Set<string>();
      for (const { key, parentKey } of thread.posts.slice(1)) {
        if (parentKey) expect(firsts).toContain(parentKey);
        else firsts.add(key);
      }
      expect(thread.posts[0]?.parentKey).toBeUndefined();
    }
    for (const { spaceKey } of parcel.threads) expect(spaces).toContain(spaceKey);
    expect(JSON.stringify(parcel)).not.toContain("\\u0000");
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
  }
};

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    1e308,
    -1,
    "9".repeat(400),
    "\u0000\ud800",
    "<@U1",
    "```",
    "__proto__",
    "1e9",
    "<p",
    {},
    [],
  ),
);
const sometimes = (value: unknown) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: odd });
/** A record of which most is right: one that is wrong everywhere is left out before it can do harm. */
const spoiled = (record: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  fc
    .tuple(
      fc.record(Object.fromEntries(Object.entries(record).map(([name, value]) => [name, sometimes(value)]))),
      fc.record(
        Object.fromEntries(
          Object.entries(more).map(([name, value]) => [name, fc.oneof(fc.constant(value), odd)]),
        ),
        { requiredKeys: [] },
      ),
    )
    .map(([right, others]) => ({ ...right, ...others }));
const list = (item: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 9, arbitrary: fc.array(item, { maxLength: 5 }) }, { weight: 1, arbitrary: odd });

describe("whatever is in it", { timeout: 60_000 }, () => {
  test("Slack's files never break the reader", async () => {
    const others = {
      ts: "1714564900.000100",
      subtype: "bot_message",
      thread_ts: message.ts,
      files: [{ title: "Plan", permalink: "https://e.org" }, 1],
      file: { name: "Plan" },
      attachments: [{ title: "Soil", is_share: true, text: "> deep" }, null],
      edited: { ts: message.ts },
      comment: { user: "U2", comment: "Nice" },
      bot_id: "B1",
    };
    const messages = list(spoiled(message, others));
    const users = list(spoiled({ id: "U1", name: "ada" }, { profile: { title: "Digs" }, is_bot: true }));
    const channels = list(spoiled({ id: "C1", name: "shed" }, { purpose: { value: "Tools" } }));
    await fc.assert(
      fc.asyncProperty(messages, users, channels, async (day, people, rooms) => {
        await holds(
          await zipped({ "users.json": people, "channels.json": rooms, "shed/2024-05-01.json": day }),
        );
      }),
      { numRuns: 150 },
    );
  });

  test("nor do Discourse's", async () => {
    const others = {
      id: 2,
      post_number: 2,
      reply_to_post_number: 1,
      version: 2,
      post_type: 3,
      name: "Ada",
      updated_at: "2020-05-01T12:00:00.000Z",
      hidden: true,
    };
    const posts = list(spoiled(post, others));
    const streams = spoiled({ stream: [1, 2, "x"] }).chain((stream) =>
      posts.map((posts) => ({ ...stream, posts })),
    );
    const topics = spoiled({ id: 7, title: "Soil", category_id: 3 }).chain((topic) =>
      fc.oneof(streams, streams, odd).map((post_stream) => ({ ...topic, post_stream })),
    );
    await fc.assert(
      fc.asyncProperty(topics, topics, odd, odd, async (a, b, topics, categories) => {
        await holds(
          await zipped({ "a.json": a, "b.json": b, "topics.json": topics, "categories.json": categories }),
        );
      }),
      { numRuns: 150 },
    );
  });

  test("nor do lists, nor any bytes at all", async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("ada@e.org", "consent", '"', '""', ";", "1/2/2024", "\n", "Email", "Basis"),
    );
    const csv = fc.array(
      fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(",")),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(csv, fc.uint8Array({ maxLength: 200 }), async (lines, bytes) => {
        await holds(`Email,Name,Joined,Basis\n${lines.join("\n")}`);
        await holds(Buffer.from(bytes));
        await holds(Buffer.concat([Buffer.from("504b0304", "hex"), bytes]));
      }),
      { numRuns: 150 },
    );
  });

  test("nor does a zip with a byte changed", async () => {
    const whole = await zipped(slack);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Buffer.from(whole);
        bytes[at] = byte;
        await holds(bytes);
      }),
      { numRuns: 200 },
    );
  });
});
