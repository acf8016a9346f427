import { renderPost } from "@/community/post/render";
import { slugOf } from "@/community/space/schema";
import type { mentions, posts, spaceMembers, spaces, threadReads, threads } from "@/community/tables";
import { idOf } from "./addresses";
import { networkId } from "./house-rows";
import { livedMoments } from "./moments";
import type { Rows } from "./people-rows";
import { foundedAt, type Resident } from "./residents";
import { seeded } from "./seed";
import type { Story, StoryThread } from "./story";

const spaceId = (story: Story, slug: string) => idOf("space", story.slug, slug);

/** Whoever speaks in a space or has a seat in it. Nobody for those that are open to all members. */
export function circleOf(story: Story, residents: Resident[], space: Story["spaces"][0]): Resident[] {
  if (space.access === "members") return [];
  const speaking = story.threads
    .filter((thread) => thread.space === space.slug)
    .flatMap((thread) => [thread, ...thread.replies].map(({ by }) => by));
  const hasPart = (one: Resident) => space.access === "stewards" && one.role !== "member";
  const first = residents.filter((one) => hasPart(one) || (one.key && speaking.includes(one.key)));
  const others = residents.filter((one) => one.key && one.state !== "newcomer" && !first.includes(one));
  const seats = Math.max(0, (space.seats ?? 0) - first.length);
  return [...first, ...seeded(`seats of ${space.slug}`).shuffle(others).slice(0, seats)];
}

/** Where gatekeepers and greeters sit with the stewards, the space is by invitation: they are no stewards. */
const accessOf = (circle: Resident[], access: Story["spaces"][0]["access"]) =>
  access === "stewards" && circle.some(({ role }) => role !== "steward") ? "invited" : access;

export function spaceRows(story: Story, residents: Resident[], now: number) {
  const rows: Rows<typeof spaces> = [];
  const seats: Rows<typeof spaceMembers> = [];
  const createdAt = new Date(foundedAt(story, now));
  story.spaces.forEach((space, position) => {
    const { slug, name, purpose } = space;
    const circle = circleOf(story, residents, space);
    const id = spaceId(story, slug);
    const access = accessOf(circle, space.access);
    rows.push({ id, networkId: networkId(story.slug), slug, name, purpose, access, position, createdAt });
    if (access !== "invited") return;
    for (const { id: membershipId, joinedAt } of circle)
      seats.push({
        networkId: networkId(story.slug),
        spaceId: id,
        membershipId,
        createdAt: new Date(joinedAt),
      });
  });
  return { spaces: rows, seats };
}

/** Threads as they were lived: every post rendered, in its place, and meaning whom it means. */
export function talkRows(story: Story, residents: Resident[], now: number) {
  const rows = {
    threads: [] as Rows<typeof threads>,
    posts: [] as Rows<typeof posts>,
    mentions: [] as Rows<typeof mentions>,
  };
  const speakers = new Map(residents.flatMap((one) => (one.key ? [[one.key, one] as const] : [])));
  const handles = new Map([...speakers.values()].map((one) => [slugOf(one.name), one]));
  const speaker = (key: string): Resident => {
    const one = speakers.get(key);
    if (!one) throw new Error(`${story.name} speaks of ${key}, who does not live there`);
    return one;
  };

  for (const thread of story.threads) {
    const dice = seeded(`${thread.title} of ${story.slug}`);
    const at = livedMoments(thread, now, (by) => speaker(by).joinedAt, dice).map((one) => new Date(one));
    const threadId = idOf("thread", story.slug, thread.title);
    const postId = (number: number) => idOf("post", story.slug, thread.title, number);
    const told = [thread, ...thread.replies];
    rows.threads.push({
      id: threadId,
      networkId: networkId(story.slug),
      spaceId: spaceId(story, thread.space),
      authorId: speaker(thread.by).id,
      title: thread.title,
      lastNumber: told.length,
      lastPostAt: at.at(-1),
      pinned: thread.pinned ?? false,
      createdAt: at[0],
    });
    told.forEach(({ by, body: written }, place) => {
      const id = postId(place + 1);
      const body = written.replace(/(?<![\w@/.+-])@([\p{L}\d]+)/gu, (typed, key: string) => {
        const one = speakers.get(key);
        return one ? `@${slugOf(one.name)}` : typed;
      });
      const { html, text, mentions } = renderPost(body, {
        mention: (handle) => {
          const one = handles.get(handle);
          return one && { href: `/n/${story.slug}/people/${one.id}`, name: one.name };
        },
      });
      const answered = place === 0 ? undefined : rootOf(thread, place);
      rows.posts.push({
        id,
        networkId: networkId(story.slug),
        threadId,
        number: place + 1,
        parentId: answered === undefined ? null : postId(answered + 1),
        authorId: speaker(by).id,
        body,
        html,
        text,
        createdAt: at[place],
      });
      for (const key of mentions)
        rows.mentions.push({ postId: id, key, membershipId: handles.get(key)?.id ?? "" });
    });
  }
  return rows;
}

/** Nobody has been away since before her own last word. */
export function seenLately(residents: Resident[], said: ReturnType<typeof talkRows>["posts"]): Resident[] {
  const latest = new Map<string, number>();
  for (const { authorId, createdAt } of said)
    latest.set(authorId, Math.max(latest.get(authorId) ?? 0, Number(createdAt)));
  return residents.map((one) => ({ ...one, seenAt: Math.max(one.seenAt, latest.get(one.id) ?? 0) }));
}

/** Replies nest one level: whoever answers a nested reply hangs on the one that it hangs on. */
export function rootOf({ replies }: Pick<StoryThread, "replies">, place: number): number | undefined {
  let to = replies[place - 1]?.to;
  for (let next = to; next !== undefined; next = replies[next - 1]?.to) to = next;
  return to;
}

/** Those who speak have read what was there when they were last seen; their own words at the least. */
export function readRows(
  story: Story,
  residents: Resident[],
  talk: Pick<ReturnType<typeof talkRows>, "threads" | "posts">,
  seats: Rows<typeof spaceMembers>,
): Rows<typeof threadReads> {
  const seated = new Set(seats.map((seat) => `${seat.spaceId} ${seat.membershipId}`));
  const open = new Set(
    story.spaces.filter(({ access }) => access === "members").map(({ slug }) => spaceId(story, slug)),
  );
  const inThread = new Map<string, typeof talk.posts>();
  for (const post of talk.posts) inThread.set(post.threadId, [...(inThread.get(post.threadId) ?? []), post]);
  const readers = residents.filter(({ key }) => key);
  return talk.threads.flatMap(({ id, spaceId }) =>
    readers.flatMap(({ id: membershipId, joinedAt, seenAt }) => {
      if (!open.has(spaceId) && !seated.has(`${spaceId} ${membershipId}`)) return [];
      const said = inThread.get(id as string) ?? [];
      const read = said.findLast(
        ({ authorId, createdAt }) => authorId === membershipId || Number(createdAt) <= seenAt,
      );
      const isBefore = Number(said.at(-1)?.createdAt) < joinedAt;
      if (!read || isBefore) return [];
      return [{ threadId: id as string, membershipId, number: read.number, readAt: new Date(seenAt) }];
    }),
  );
}
