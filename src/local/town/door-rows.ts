import { membershipLife } from "@/networks/membership/lifecycle";
import type { appeals, membershipSteps, memberships } from "@/networks/tables";
import { timersOf } from "@/platform/life";
import { emailOf, idOf } from "./addresses";
import { founderOf, networkId } from "./house-rows";
import { spanOf } from "./moments";
import { personId, type Rows } from "./people-rows";
import { foundedAt, type Resident } from "./residents";
import type { Story } from "./story";

/** What a state brings about by itself, and when: the town lives on. */
export type Timer = { id: string; move: string; at: number; of?: Living };

/** Whose timers they are: a noun with a life. */
export type Living = { name: string; timer: { name: string } };

const day = spanOf("1d");

/** Those inside, those who wait at the door with their answers, and those who were removed. */
export function membershipRows(story: Story, residents: Resident[], now: number): Rows<typeof memberships> {
  const inside = residents.map(({ id, email, name, headline, bio, role, state, joinedAt, seenAt }) => ({
    id,
    networkId: networkId(story.slug),
    personId: personId(email),
    state,
    role,
    name,
    headline,
    bio,
    charterVersion: acceptedBy(story, seenAt, now),
    joinedAt: new Date(joinedAt),
    seenAt: new Date(seenAt),
    createdAt: new Date(knockedAt(story, joinedAt, now)),
  }));
  const waiting = story.applications.map(({ name, ago, answers }) => ({
    id: idOf("membership", story.slug, name),
    networkId: networkId(story.slug),
    personId: personId(emailOf(name, story.slug)),
    state: "applied" as const,
    name,
    answers: story.gate.questions.map((question, at) => ({ question, answer: answers[at] ?? "" })),
    createdAt: new Date(now - spanOf(ago)),
  }));
  const gone = (story.removals ?? []).map(({ name, joined, reason }) => ({
    id: idOf("membership", story.slug, name),
    networkId: networkId(story.slug),
    personId: personId(emailOf(name, story.slug)),
    state: "removed" as const,
    name,
    reason,
    charterVersion: 1,
    joinedAt: new Date(now - spanOf(joined)),
    createdAt: new Date(now - spanOf(joined) - day),
  }));
  return [...inside, ...waiting, ...gone];
}

/** Whoever has not been here since the charter changed has said yes to the old one. */
const acceptedBy = ({ charter: { amended } }: Story, seenAt: number, now: number) =>
  amended && seenAt >= now - spanOf(amended.ago) ? 2 : 1;

const knockedAt = (story: Story, joinedAt: number, now: number) =>
  Math.max(foundedAt(story, now), joinedAt - (story.gate.join === "request" ? day : day / 144));

/** How everybody came to where she is: the same rows that the moves leave. */
export function stepRows(story: Story, residents: Resident[], now: number): Rows<typeof membershipSteps> {
  const founder = founderOf(story, residents);
  const doorkeeper = residents.find(({ role }) => role === "gatekeeper") ?? founder;
  const way = ({ id, email, role, state, joinedAt }: Resident) => {
    const own = personId(email);
    const knocked = knockedAt(story, joinedAt, now);
    const step = (move: string, by: string, at: number, note: string | null = null) => ({
      id: idOf("step", id, move),
      subjectId: id,
      move,
      by,
      note,
      createdAt: new Date(at),
    });
    if (id === founder.id) return [step("found", own, foundedAt(story, now))];
    const steps = [step("apply", own, knocked)];
    if (story.gate.join === "request")
      steps.push(step("approve", personId(doorkeeper.email), (knocked + joinedAt) / 2));
    steps.push(step("accept", own, joinedAt));
    if (state !== "newcomer") steps.push(step("settle", "system:membership-timer", joinedAt + 14 * day));
    if (state === "trusted") steps.push(step("trust", personId(founder.email), joinedAt + 45 * day));
    if (role !== "member") steps.push(step("appoint", personId(founder.email), joinedAt + 15 * day, role));
    return steps;
  };
  const knocks = story.applications.map(({ name, ago }) => ({
    id: idOf("step", story.slug, name, "apply"),
    subjectId: idOf("membership", story.slug, name),
    move: "apply",
    by: personId(emailOf(name, story.slug)),
    createdAt: new Date(now - spanOf(ago)),
  }));
  const removals = (story.removals ?? []).flatMap(({ name, joined, ago, reason }) => {
    const subjectId = idOf("membership", story.slug, name);
    const own = personId(emailOf(name, story.slug));
    const step = (move: string, by: string, ago: number, note: string | null = null) => ({
      id: idOf("step", story.slug, name, move),
      subjectId,
      move,
      by,
      note,
      createdAt: new Date(now - ago),
    });
    return [
      step("apply", own, spanOf(joined) + day),
      step("approve", personId(doorkeeper.email), spanOf(joined) + day / 2),
      step("accept", own, spanOf(joined)),
      step("remove", personId(founder.email), spanOf(ago), reason),
    ];
  });
  return [...residents.flatMap(way), ...knocks, ...removals];
}

/** What those who were removed say to it. */
export function appealRows(story: Story, residents: Resident[], now: number): Rows<typeof appeals> {
  const founder = founderOf(story, residents);
  return (story.removals ?? []).map(({ name, appealed, words }) => ({
    id: idOf("appeal", story.slug, name),
    networkId: networkId(story.slug),
    membershipId: idOf("membership", story.slug, name),
    about: idOf("step", story.slug, name, "remove"),
    sentAwayBy: personId(founder.email),
    words,
    createdAt: new Date(now - spanOf(appealed)),
  }));
}

/** Newcomers settle and requests lapse by themselves, counted from when they came. */
export const timersFor = (rows: Rows<typeof memberships>): Timer[] =>
  rows.flatMap(({ id, state, joinedAt, createdAt }) =>
    timersOf(membershipLife, state).map(({ move, seconds }) => ({
      id: id as string,
      move,
      at: Number(joinedAt ?? createdAt) + seconds * 1000,
    })),
  );
