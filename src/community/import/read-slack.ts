import { Refused } from "@/platform/errors";
import { listArchive } from "../archive/list";
import { type Archive, openArchive } from "../archive/open";
import { classifySlack } from "../slack/classify";
import { type Collected, collectSlack } from "../slack/collect";
import { type Credits, creditSlack, slackKey } from "../slack/credit";
import { entitleSlack } from "../slack/entitle";
import { gatherSlack } from "../slack/gather";
import type { Names } from "../slack/phrase";
import { type Written, writeSlack } from "../slack/write";
import { type ImportedThread, type Parcel, SlackChannel, SlackUser, slackTime } from "./schema";
import { type Notes, settleImport, takeNotes } from "./settle";

type Said = Written & Collected & { authorKey: string };
type With = { people: Credits; names: Names; notes: Notes };

const dayFile = /^([^/]+)\/\d{4}-\d{2}-\d{2}\.json$/;

const daysByFolder = (names: string[]) => {
  const days = new Map<string, string[]>();
  for (const name of names.toSorted()) {
    const folder = dayFile.exec(name)?.[1];
    if (folder) days.set(folder, [...(days.get(folder) ?? []), name]);
  }
  return days;
};

/** The messages of people, and those of bots that people answered: these open the thread of the answers. */
const talkOf = (messages: Collected[], answered: Set<string>, { people, names, notes }: With): Said[] =>
  messages.flatMap((collected): Said[] => {
    const { message, at, place } = collected;
    const kind = classifySlack(message, people.isBot);
    if (kind === "joins") people.joined(message.user, at);
    const opens = kind === "bot messages" && answered.has(message.ts);
    const written = kind === "talk" || opens ? writeSlack(message, names) : undefined;
    if (!written?.markdown) {
      notes.leave(written ? "empty messages" : kind);
      return [];
    }
    const sentence = "Its author is not in users.json; the words come in under a stand-in's name.";
    const authorKey = people.author(message, () => notes.tell({ place, severity: "warning", sentence }));
    return [{ ...written, ...collected, authorKey }];
  });

const threadOf = (said: Said[], { id, name }: SlackChannel): ImportedThread => ({
  key: slackKey("thread", id, said[0]?.message.ts ?? ""),
  spaceKey: slackKey("space", id),
  title: entitleSlack(said, name || id),
  posts: said.map(({ message, at, authorKey, markdown }) => {
    const editedAt = message.edited && slackTime(message.edited.ts);
    const key = slackKey("post", id, message.ts);
    return { key, authorKey, at, body: markdown, ...(editedAt && { editedAt }) };
  }),
});

const threadsOf = (channel: SlackChannel, messages: Collected[], also: With): ImportedThread[] => {
  const answered = new Set<string>();
  for (const { message } of messages) {
    const { ts, thread_ts } = message;
    if (thread_ts && thread_ts !== ts && classifySlack(message, also.people.isBot) === "talk")
      answered.add(thread_ts);
  }
  const loose: Said[] = [];
  const threads = new Map<string, Said[]>();
  for (const said of talkOf(messages, answered, also)) {
    const root = said.message.thread_ts ?? said.message.ts;
    if (answered.has(root)) threads.set(root, [...(threads.get(root) ?? []), said]);
    else loose.push(said);
  }
  const opened = (thread: ImportedThread) => thread.posts[0]?.at.getTime() ?? 0;
  return [...gatherSlack(loose), ...threads.values()]
    .map((posts) => threadOf(posts, channel))
    .sort((a, b) => opened(a) - opened(b));
};

/** Private talk was not written for a new house: its days are counted, and never opened. */
const withheld = async (archive: Archive, notes: Notes) => {
  const folders = new Map<string, string>();
  for (const file of ["groups.json", "mpims.json", "dms.json"]) {
    const what = file === "groups.json" ? "days of private channels" : "days of direct messages";
    for (const { id, name } of await listArchive(archive, file, SlackChannel, notes)) {
      folders.set(id, what);
      if (name) folders.set(name, what);
    }
  }
  return folders;
};

const readChannels = async (archive: Archive, notes: Notes): Promise<Parcel> => {
  const people = creditSlack(await listArchive(archive, "users.json", SlackUser, notes));
  const channels = await listArchive(archive, "channels.json", SlackChannel, notes);
  const called = new Map(channels.map(({ id, name }) => [id, name]));
  const names: Names = { person: people.handle, channel: (id) => called.get(id), page: () => undefined };
  const closed = await withheld(archive, notes);
  const days = daysByFolder(archive.names);
  const spaces: Parcel["spaces"] = [];
  const threads: ImportedThread[] = [];
  for (const channel of channels) {
    const folder = channel.name && days.has(channel.name) ? channel.name : channel.id;
    const messages = await collectSlack(archive, days.get(folder) ?? [], notes);
    days.delete(folder);
    const talk = threadsOf(channel, messages, { people, names, notes });
    if (!talk.length) {
      notes.leave("channels without talk");
      continue;
    }
    const purpose = channel.purpose?.value?.trim() || channel.topic?.value?.trim();
    spaces.push({
      key: slackKey("space", channel.id),
      name: channel.name || channel.id,
      ...(purpose && { purpose }),
    });
    threads.push(...talk);
  }
  for (const [folder, files] of days) {
    const what = closed.get(folder);
    const sentence = `No list names this channel, so it is left out: ${files.length} ${files.length === 1 ? "day" : "days"}.`;
    if (what) notes.leave(what, files.length);
    else notes.tell({ place: `${folder}/`, severity: "error", sentence });
  }
  return { source: "slack", people: people.all(), spaces, threads, ...settleImport(notes) };
};

/** A Slack export, as Slack hands it out: one folder a channel, one file a day. */
export const readSlackImport = async (file: string): Promise<Parcel> => {
  const archive = await openArchive(file);
  try {
    if (archive.names.includes("channels.json")) return await readChannels(archive, takeNotes());
    throw new Refused(
      "invalid",
      "This is no Slack export: it has no channels.json. Upload the zip as Slack made it.",
    );
  } finally {
    await archive.close();
  }
};
