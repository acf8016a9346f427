import "server-only";
import { and, eq, gt, lt, sql } from "drizzle-orm";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type Db, database, kept } from "./db";
import { Refused } from "./errors";
import { rateLimits } from "./tables";

export type Limit = { name: string; points: number; seconds: number };
const hour = 3_600;

/** How often, for whom: the numbers of the product's promise, in one place. Each counts per key. */
export const limits = {
  signInMailAddressHour: { name: "sign-in-mail-h", points: 5, seconds: hour },
  signInMailAddressDay: { name: "sign-in-mail-d", points: 10, seconds: 24 * hour },
  signInMailIp: { name: "sign-in-mail-ip", points: 30, seconds: hour },
  signInTry: { name: "sign-in-try", points: 10, seconds: hour },
  signInTryIp: { name: "sign-in-try-ip", points: 30, seconds: hour },
  draftStarted: { name: "draft", points: 30, seconds: 24 * hour },
  networkFounded: { name: "found", points: 10, seconds: 24 * hour },
  inviteGuessIp: { name: "invite-guess-ip", points: 20, seconds: 60 },
  joinRequest: { name: "join-request", points: 10, seconds: 24 * hour },
  joinNetwork: { name: "join-network", points: 30, seconds: hour },
  brandCreated: { name: "brand", points: 10, seconds: 24 * hour },
  verificationAsked: { name: "verification", points: 10, seconds: 24 * hour },
  domainAsked: { name: "domain", points: 60, seconds: hour },
  inviteSent: { name: "invite-sent", points: 200, seconds: 24 * hour },
  postMinute: { name: "post-m", points: 10, seconds: 60 },
  postHour: { name: "post-h", points: 60, seconds: hour },
  threadHour: { name: "thread-h", points: 5, seconds: hour },
  partnerDeed: { name: "partner-deed", points: 120, seconds: hour },
  upload: { name: "upload", points: 50, seconds: 24 * hour },
  proposalSubmitted: { name: "proposal", points: 10, seconds: 24 * hour },
  approachRequested: { name: "approach", points: 20, seconds: 24 * hour },
  searchSaved: { name: "search-saved", points: 50, seconds: 24 * hour },
  question: { name: "question", points: 30, seconds: 24 * hour },
  documentOpened: { name: "document-opened", points: 120, seconds: hour },
  dealMessage: { name: "deal-message", points: 60, seconds: hour },
  offerCreated: { name: "offer", points: 30, seconds: 24 * hour },
  /** Each time for one network: a member of many takes her words out of all of them in a day. */
  wordsTaken: { name: "words-taken", points: 2, seconds: 24 * hour },
  importStarted: { name: "import", points: 20, seconds: 24 * hour },
} as const satisfies Record<string, Limit>;

const isOver = sql`${rateLimits.expire} <= now()`;
const countersOf = (all: readonly Limit[]) =>
  kept((db) =>
    db
      .insert(rateLimits)
      .values(
        all.map(({ name, seconds }) => ({
          key: sql`${`${name}:`} || ${sql.placeholder("key")}::text`,
          points: 1,
          expire: sql`now() + make_interval(secs => ${seconds})`,
        })),
      )
      .onConflictDoUpdate({
        target: rateLimits.key,
        set: {
          points: sql`case when ${isOver} then 1 else ${rateLimits.points} + 1 end`,
          expire: sql`case when ${isOver} then excluded.expire else ${rateLimits.expire} end`,
        },
      })
      .returning({ key: rateLimits.key, points: rateLimits.points }),
  );
const counters = new Map<string, ReturnType<typeof countersOf>>();

/** Counts one call for `key` towards each limit, all in one statement; tells which was passed. Counted outside any transaction, so a refusal counts too. */
async function count(given: readonly Limit[], key: string): Promise<Limit | undefined> {
  // Always in one order, so that two who count the same never wait for one another.
  const all = [...given].sort((one, other) => one.name.localeCompare(other.name));
  const names = all.map(({ name }) => name).join();
  const counter = counters.get(names) ?? countersOf(all);
  counters.set(names, counter);
  const counted = await counter(database(), { key });
  const points = new Map(counted.map((row) => [row.key, row.points]));
  return given.find(
    (limit) => (points.get(`${limit.name}:${key}`) ?? Number.POSITIVE_INFINITY) > limit.points,
  );
}

/** Whether `key` has none left. Counts nothing: for what is only counted when it turns out wrong. */
export async function isSpent({ name, points }: Limit, key: string): Promise<boolean> {
  const [counted] = await database()
    .select({ points: rateLimits.points })
    .from(rateLimits)
    .where(and(eq(rateLimits.key, `${name}:${key}`), gt(rateLimits.expire, sql`now()`)));
  return counted !== undefined && counted.points >= points;
}

/** Counts one call for `key`; false when there were too many. */
export const within = async (limit: Limit, key: string) => (await count([limit], key)) === undefined;

/** Counts one call for `key`, or refuses with a sentence that says when to come back. */
export async function spend(limit: Limit | readonly Limit[], key: string, doing: string) {
  const passed = await count("points" in limit ? [limit] : limit, key);
  if (!passed) return;
  const wait = passed.seconds < 120 ? "in a minute" : passed.seconds <= hour ? "in an hour" : "tomorrow";
  throw new Refused("too_often", `That is a lot of ${doing} in a short time. Please try again ${wait}.`);
}

const callers = {
  person: new RateLimiterMemory({ points: 120, duration: 60 }),
  visitor: new RateLimiterMemory({ points: 60, duration: 60 }),
};

/** Every procedure call counts, batched or not. Kept in memory: a restart forgives. */
export async function spendCall(kind: keyof typeof callers, key: string) {
  try {
    await callers[kind].consume(key);
  } catch (full) {
    if (!(full instanceof RateLimiterRes)) throw full;
    throw new Refused("too_often", "That was too many requests at once. Please wait a minute.");
  }
}

/** Buckets that ran out an hour ago are of no use to anyone. */
export const clearLimits = (ctx: { db: Db }) =>
  ctx.db.delete(rateLimits).where(lt(rateLimits.expire, sql`now() - interval '1 hour'`));
