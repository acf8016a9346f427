import { describe, expect, test } from "vitest";
import { type Contents, written, zipFile } from "@/testing/export";
import { readSlackImport } from "./read-slack";
import { Parcel } from "./schema";

const users = [
  {
    id: "U1",
    name: "ada",
    real_name: "Ada Lund",
    profile: { real_name: "Ada Lund", title: "Digs", email: "Ada@Example.org" },
  },
  { id: "U2", name: "jo.m", profile: { display_name: "Jo" } },
  { id: "U3", name: "ci", is_bot: true, profile: { real_name: "Builder" } },
];
const channels = [
  { id: "C1", name: "shed", purpose: { value: "Tools and timber" } },
  { id: "C2", name: "empty" },
];
/** 1 May 2024, 12:00 UTC, and so many minutes. */
const ts = (minutes: number, part = "000100") => `${1_714_564_800 + minutes * 60}.${part}`;
const says = (user: string, minutes: number, text: string, more = {}) => ({
  type: "message",
  user,
  ts: ts(minutes),
  text,
  ...more,
});

const shed = (messages: unknown[], more: Contents = {}) =>
  zipFile({ "users.json": users, "channels.json": channels, "shed/2024-05-01.json": messages, ...more });
const read = async (messages: unknown[], more: Contents = {}) => {
  const parcel = await readSlackImport(await shed(messages, more));
  expect(Parcel.parse(parcel)).toEqual(parcel);
  return parcel;
};
const bodies = (parcel: Parcel) => parcel.threads.map((thread) => thread.posts.map((post) => post.body));

describe("a Slack export", () => {
  test("people, spaces and talk come in with their dates, and the same keys every time", async () => {
    const messages = [
      {
        type: "message",
        subtype: "channel_join",
        user: "U1",
        ts: ts(-60),
        text: "<@U1> has joined the channel",
      },
      says("U1", 0, "<@U2>: The saw is *blunt* again. Who sharpens it?", {
        edited: { user: "U1", ts: ts(5) },
      }),
      says("U2", 3, "Me"),
    ];
    const parcel = await read(messages);
    expect(parcel.people).toEqual([
      {
        key: "slack:person:U1",
        name: "Ada Lund",
        handle: "ada",
        email: "ada@example.org",
        headline: "Digs",
        joinedAt: new Date("2024-05-01T11:00:00.000Z"),
        bot: false,
      },
      { key: "slack:person:U2", name: "Jo", handle: "jo.m", bot: false },
      { key: "slack:person:U3", name: "Builder", handle: "ci", bot: true },
    ]);
    expect(parcel.spaces).toEqual([{ key: "slack:space:C1", name: "shed", purpose: "Tools and timber" }]);
    expect(parcel.threads).toEqual([
      {
        key: "slack:thread:C1:1714564800.000100",
        spaceKey: "slack:space:C1",
        title: "The saw is blunt again",
        posts: [
          {
            key: "slack:post:C1:1714564800.000100",
            authorKey: "slack:person:U1",
            at: new Date("2024-05-01T12:00:00.000Z"),
            body: "@jo.m: The saw is **blunt** again. Who sharpens it?",
            editedAt: new Date("2024-05-01T12:05:00.000Z"),
          },
          {
            key: "slack:post:C1:1714564980.000100",
            authorKey: "slack:person:U2",
            at: new Date("2024-05-01T12:03:00.000Z"),
            body: "Me",
          },
        ],
      },
    ]);
    expect(parcel.leftOut).toEqual([
      { what: "joins", count: 1 },
      { what: "channels without talk", count: 1 },
    ]);
    expect(parcel.problems).toEqual([]);
    expect(await read(messages)).toEqual(parcel);
  });

  test("threads stand alone, and the talk around them stays together", async () => {
    const parcel = await read([
      says("U1", 0, "Morning all, tea is on"),
      says("U2", 1, "Who has the key?", { thread_ts: ts(1), reply_count: 2 }),
      says("U2", 2, "Coming down"),
      says("U1", 3, "I do", { thread_ts: ts(1) }),
      says("U2", 9, "Thanks", { thread_ts: ts(1), subtype: "thread_broadcast" }),
    ]);
    expect(bodies(parcel)).toEqual([
      ["Morning all, tea is on", "Coming down"],
      ["Who has the key?", "I do", "Thanks"],
    ]);
  });

  test("noise is told apart by kind, and counted", async () => {
    const parcel = await read([
      says("U1", 0, "Real words"),
      says("U1", 1, "set the topic", { subtype: "channel_topic" }),
      says("U1", 2, "left", { subtype: "channel_leave" }),
      says("U1", 3, "added an integration", { subtype: "bot_add" }),
      { type: "message", subtype: "bot_message", bot_id: "B1", ts: ts(4), text: "Build passed" },
      says("U3", 5, "Build failed", { bot_id: "B1" }),
      says("U1", 6, ""),
      says("U1", 7, "This message was deleted.", { subtype: "tombstone" }),
      says("U1", 8, "A kind of tomorrow", { subtype: "hologram" }),
    ]);
    expect(bodies(parcel)).toEqual([["Real words", "A kind of tomorrow"]]);
    expect(Object.fromEntries(parcel.leftOut.map(({ what, count }) => [what, count]))).toEqual({
      "bot messages": 2,
      "channel notices": 1,
      "people leaving": 1,
      "integration notices": 1,
      "empty messages": 1,
      "deleted messages": 1,
      "channels without talk": 1,
    });
  });

  test("a bot's message that people answered opens their thread", async () => {
    const parcel = await read([
      {
        type: "message",
        subtype: "bot_message",
        bot_id: "B1",
        username: "Weather",
        ts: ts(0),
        text: "Frost tonight",
      },
      says("U1", 1, "Cover the beans", { thread_ts: ts(0) }),
    ]);
    expect(bodies(parcel)).toEqual([["Frost tonight", "Cover the beans"]]);
    expect(parcel.people.at(-1)).toEqual({
      key: "slack:person:B1",
      name: "Weather",
      handle: "B1",
      bot: true,
    });
  });

  test("files, comments and what was shared are lines with their links, without Slack's secret keys", async () => {
    const file = {
      title: "Bed plan",
      name: "p.pdf",
      url_private: "https://files.slack.com/p.pdf?t=xoxe-secret",
    };
    const parcel = await read([
      says("U1", 0, "<@U1> uploaded a file: <https://x.slack.com/p|Bed plan> and commented: See row two", {
        subtype: "file_share",
        file,
      }),
      says("U2", 1, "Two more", {
        files: [
          { ...file, permalink: "https://x.slack.com/p" },
          { title: "Old", mode: "tombstone" },
        ],
      }),
      {
        type: "message",
        subtype: "file_comment",
        ts: ts(2),
        text: "commented",
        file,
        comment: { user: "U2", comment: "Nice" },
      },
      says("U1", 3, "", { attachments: [{ is_share: true, author_name: "Mara", text: "Dig deeper" }] }),
      says("U1", 4, "<https://e.org/a>", {
        attachments: [{ from_url: "https://e.org/a", title: "On soil", text: "Long" }],
      }),
      says("U1", 5, "", { attachments: [{ title: "Poll", title_link: "https://e.org/poll" }] }),
    ]);
    expect(bodies(parcel)).toEqual([
      [
        "See row two\nFile: [Bed plan](https://files.slack.com/p.pdf)",
        "Two more\nFile: [Bed plan](https://x.slack.com/p)\nFile: deleted before the export",
        "Nice\nAbout: [Bed plan](https://files.slack.com/p.pdf)",
        "> Mara:\n> Dig deeper",
        "[On soil](https://e.org/a)",
        "[Poll](https://e.org/poll)",
      ],
    ]);
    expect(JSON.stringify(parcel)).not.toContain("xoxe");
  });

  test("titles are opening words that say something, else a file, else place and day", async () => {
    const title = async (...messages: unknown[]) => (await read(messages)).threads[0]?.title;
    expect(await title(says("U1", 0, "<@U2> ^"), says("U2", 1, "what about the fence?"))).toBe(
      "What about the fence?",
    );
    expect(await title(says("U1", 0, "```log```", { files: [{ title: "Bed plan" }] }))).toBe("Bed plan");
    expect(await title(says("U1", 0, "```log```"))).toBe("shed, 1 May 2024");
    const long = await title(says("U1", 0, `so ${"many words ".repeat(20)}`));
    expect(long).toMatch(/^So many words .{50,66} words…$|^So many .{50,70}…$/);
  });

  test("each problem names its place, and the rest comes in", async () => {
    const parcel = await read(
      [
        "nonsense",
        says("U1", 0, "Good words"),
        { user: "U1", text: "no time" },
        says("U1", 0, "Good words"),
        says("U9", 1, "Who am I"),
      ],
      { "shed/2024-05-02.json": "[{", "shed/2024-05-03.json": { a: 1 }, "ghost/2024-05-01.json": [] },
    );
    expect(bodies(parcel)).toEqual([["Good words", "Who am I"]]);
    expect(parcel.problems.map(({ place, sentence }) => `${place}: ${sentence}`)).toEqual([
      "shed/2024-05-01.json, message 1: It is no message, so it is left out.",
      "shed/2024-05-01.json, message 3: It has no date that we can read, so it is left out.",
      "shed/2024-05-02.json: This file is cut off or damaged (no JSON), so it is left out.",
      "shed/2024-05-03.json: This day holds no list of messages.",
      "shed/2024-05-01.json, message 5: Its author is not in users.json; the words come in under a stand-in's name.",
      "ghost/: No list names this channel, so it is left out: 1 day.",
    ]);
    expect(parcel.leftOut).toContainEqual({ what: "messages that the export holds twice", count: 1 });
    expect(parcel.people.at(-1)).toMatchObject({ key: "slack:person:U9", name: "Somebody who left" });
  });

  test("private talk is counted and never read", async () => {
    const parcel = await read([says("U1", 0, "Good words")], {
      "dms.json": [{ id: "D1" }],
      "groups.json": [{ id: "G1", name: "secret" }],
      "D1/2024-05-01.json": [says("U1", 0, "whisper")],
      "secret/2024-05-01.json": [says("U1", 0, "whisper")],
    });
    expect(JSON.stringify(parcel)).not.toContain("whisper");
    expect(parcel.leftOut).toContainEqual({ what: "days of private channels", count: 1 });
    expect(parcel.leftOut).toContainEqual({ what: "days of direct messages", count: 1 });
  });

  test("a zip without channels says what it lacks", async () => {
    await expect(readSlackImport(await zipFile({ "a.json": [] }))).rejects.toThrow("it has no channels.json");
    await expect(readSlackImport(await written("hello"))).rejects.toThrow("This is not a zip.");
  });
});
