import { writeFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { replyPost } from "@/community/post/reply";
import { createSpace } from "@/community/space/create";
import { startThread } from "@/community/thread/start";
import type { Speaker } from "@/identity/actor";
import { openSession } from "@/identity/session/open";
import { people } from "@/identity/tables";
import { nightGardeners } from "@/local/town/night-gardeners";
import { arrangeLanding } from "@/networks/landing/arrange";
import { getLanding } from "@/networks/landing/reads";
import { foundNetwork } from "@/networks/network/found";
import { memberships, networks } from "@/networks/tables";
import { client, database } from "@/platform/db";
import { env } from "@/platform/env";
import { workOff } from "@/worker";
import { furnishMarket } from "./market";

// Beside the demo town: a network to be read (sixty threads, one of fifty posts), one to be written in, and a market.
// Its words are those of the town's gardeners; its thousand members keep each of them within the limits.

const now = new Date();
const db = database();
const host = new URL(env().APP_URL).host;
const { threads: told, landing: page, charter } = nightGardeners;

const rows = await db
  .insert(people)
  .values(
    Array.from({ length: 1_000 }, (_, n) => ({
      name: `Reader ${n + 1}`,
      email: `reader-${n + 1}@bench.example`,
      emailVerifiedAt: now,
    })),
  )
  .returning({ id: people.id, name: people.name });

const toRead = await found("bench-house", "The Bench House");
const toWrite = await found("bench-yard", "The Bench Yard");

for (let n = 0; n < 60; n++) await talk(toRead, n, 1 + (n % 4));
const long = await talk(toRead, 60, 49);
const yards: string[] = [];
for (let n = 0; n < 64; n++) yards.push(await talk(toWrite, n, 0));

const cookies: string[] = [];
for (const { id } of rows)
  cookies.push(await openSession({ db }, { personId: id, host, userAgent: "bench" }));

const market = await furnishMarket(
  db,
  now,
  rows.slice(500).map(({ id }) => id),
  rows.slice(0, 500).map(({ id }, n) => ({ id, token: cookies[n] ?? "" })),
);

await workOff(); // or the server would do it while it is measured
const cleaner = await client().reserve();
await cleaner.unsafe("set statement_timeout = 0");
await cleaner.unsafe("vacuum analyze");
cleaner.release();

const plan = { house: toRead.slug, yard: toWrite.slug, thread: long, yards, cookies, market };
writeFileSync(process.env.BENCH_PLAN ?? "", JSON.stringify(plan));
await client().end();

export type Plan = typeof plan;

/** A network with every part on its page, a thousand members and four spaces. */
async function found(slug: string, name: string) {
  const [founder, ...others] = rows;
  if (!founder) throw new Error("nobody is there to found it");
  const ctx = { db, now, actor: { kind: "person" as const, personId: founder.id } };
  const { networkId } = await foundNetwork(ctx, {
    slug,
    name,
    purpose: nightGardeners.purpose,
    visibility: "public",
    join: "request",
    template: nightGardeners.template,
    owner: null,
    colour: nightGardeners.look.colour,
    typeface: "fraunces",
    logoId: null,
    coverId: null,
    ...charter,
  });
  await db.update(networks).set({ capacity: 1_500 }).where(eq(networks.id, networkId));
  const speakers = await db
    .insert(memberships)
    .values(
      others.map(({ id, name }) => ({
        networkId,
        personId: id,
        name,
        state: "member" as const,
        charterVersion: 1,
        joinedAt: now,
      })),
    )
    .returning({ id: memberships.id, personId: memberships.personId });
  await db.update(networks).set({ createdAt: now }).where(eq(networks.id, networkId));

  const owner = {
    db,
    now,
    actor: { kind: "owner" as const, personId: founder.id, networkId, membershipId: null },
  };
  const { blocks, seen } = await getLanding(owner);
  await arrangeLanding(owner, {
    seen,
    blocks: [
      ...blocks.filter(({ kind }) => kind !== "what-happens" && kind !== "questions"),
      { kind: "purpose", text: page.hero.line },
      { kind: "what-happens", items: page.happens },
      { kind: "voices", voices: page.voices.map(({ by, text }) => ({ name: by, text })) },
      { kind: "questions", items: page.questions },
    ],
  });
  const spaces: string[] = [];
  for (const space of ["Beds and borders", "Under glass", "Tools", "The far corner"])
    spaces.push((await createSpace(owner, { name: space, purpose: "", access: "members" })).id);

  const speaking = speakers.map(({ id: membershipId, personId }) => {
    const actor: Speaker = {
      kind: "member",
      personId: personId ?? "",
      networkId,
      membershipId,
      role: "member",
    };
    return { db, now, actor };
  });
  return { slug, spaces, speaking };
}

/** A thread in the words of the town's n-th one, with so many replies, each by somebody else. */
async function talk({ spaces, speaking }: Awaited<ReturnType<typeof found>>, n: number, replies: number) {
  const story = told[n % told.length];
  const spaceId = spaces[n % spaces.length];
  const voice = (turn: number) => speaking[(n * 7 + turn) % speaking.length];
  const first = voice(0);
  if (!story || !spaceId || !first) throw new Error("there is nothing to talk about");
  const { threadId } = await startThread(first, { spaceId, title: story.title, body: plain(story.body) });
  for (let turn = 1; turn <= replies; turn++) {
    const speaker = voice(turn);
    const words = told[(n + turn) % told.length]?.replies[turn % 3]?.body ?? story.body;
    if (speaker) await replyPost(speaker, { threadId, body: plain(words) });
  }
  return threadId;
}

/** The town's people do not live here, so nobody is meant. */
function plain(body: string) {
  return body.replaceAll("@", "");
}
