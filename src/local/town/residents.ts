import { slugOf } from "@/community/space/schema";
import type { NetworkRole } from "@/identity/actor";
import type { MembershipState } from "@/networks/membership/lifecycle";
import { emailOf, idOf } from "./addresses";
import { livelyMoment, spanOf } from "./moments";
import { familyNames, givenNames, headlines } from "./neighbours";
import { type Dice, seeded } from "./seed";
import type { Story } from "./story";
import { brands, guests, networks, personas } from "./town";

/** Somebody who holds a place in one network. Whoever lives in several is a resident of each, under one address. */
export type Resident = {
  id: string;
  email: string;
  name: string;
  headline: string;
  bio: string;
  role: NetworkRole;
  state: Extract<MembershipState, "newcomer" | "member" | "trusted">;
  joinedAt: number;
  seenAt: number;
  /** How the story calls those who take part; the quiet have no key. */
  key?: string;
};

const day = spanOf("1d");

/** Everybody who lives in each network of the town, by its address. */
export function settleTown(now: number): Map<string, Resident[]> {
  const names = quietNames();
  return new Map(
    networks.map(({ story, members }) => {
      const named = [...speakersOf(story, now), ...guestsOf(story, now)];
      const quiet = quietOf(story, members - named.length, names, now);
      return [story.slug, [...named, ...quiet]];
    }),
  );
}

/** The network stands a little before the first of its people is in it. */
export const foundedAt = (story: Story, now: number) => now - spanOf(story.founded) - day / 2;

/** Each has her own, so that nobody's days depend on how the town fell for others. */
const diceOf = (story: Story, name: string) => seeded(`${name} of ${story.slug}`);

function speakersOf(story: Story, now: number): Resident[] {
  return story.people.map(({ key, name, headline, bio = "", role = "member" as const, joined }) => {
    const dice = diceOf(story, name);
    const said = story.threads
      .flatMap((thread) => [thread, ...thread.replies])
      .filter(({ by }) => by === key).length;
    const owns = "person" in story.owner && story.owner.person === key;
    const joinedAt = moved(story, joined, now, dice);
    const isRooted = owns || role !== "member" || (said >= 5 && now - joinedAt > 60 * day);
    return {
      ...resident(story, name, homeOf(story, key, name)),
      key,
      headline,
      bio,
      role: owns ? ("steward" as const) : role,
      state: stateOf(joinedAt, now, isRooted),
      joinedAt,
      seenAt: seenAt(name, joinedAt, now, dice.between(0.1, 4)),
    };
  });
}

const guestsOf = (story: Story, now: number): Resident[] =>
  guests
    .filter(({ network }) => network === story.slug)
    .map(({ name, home, headline, joined }) => {
      const joinedAt = now - spanOf(joined);
      return {
        ...resident(story, name, home),
        key: slugOf(name),
        headline,
        bio: "",
        role: "member",
        state: stateOf(joinedAt, now, false),
        joinedAt,
        seenAt: seenAt(name, joinedAt, now, 1),
      };
    });

function quietOf(story: Story, count: number, names: Iterator<string>, now: number): Resident[] {
  const lines = seeded(`lines of ${story.slug}`).shuffle(headlines[story.slug] ?? []);
  // Whoever has no line of her own says nothing about herself.
  return Array.from({ length: count }, (_, place) => {
    const headline = lines[place] ?? "";
    const name: string = names.next().value;
    const dice = diceOf(story, name);
    const age = (now - foundedAt(story, now)) * dice.next();
    const joinedAt = livelyMoment(now - age, Math.min(now, now - age + day / 4), dice);
    const isRooted = age > 120 * day && dice.chance(0.08);
    return {
      ...resident(story, name, story.slug),
      headline,
      bio: "",
      role: "member",
      state: stateOf(joinedAt, now, isRooted),
      joinedAt,
      seenAt: seenAt(name, joinedAt, now, dice.next() ** 2 * 40),
    };
  });
}

const resident = (story: Story, name: string, home: string) => ({
  id: idOf("membership", story.slug, name),
  email: emailOf(name, home),
  name,
});

/** Whoever works for a brand of the town is reached there, in her network too. */
const homeOf = (story: Story, key: string, name: string) =>
  brands.find(({ people }) => people.some((one) => one.key === key && one.name === name))?.slug ?? story.slug;

/** Told times are the latest: the hour is somewhere in the half day before. */
function moved(story: Story, joined: string, now: number, dice: Dice) {
  const told = now - spanOf(joined);
  return livelyMoment(Math.max(foundedAt(story, now), told - day / 2.5), told, dice);
}

const stateOf = (joinedAt: number, now: number, isRooted: boolean) => {
  if (now - joinedAt < 14 * day) return "newcomer";
  return isRooted ? "trusted" : "member";
};

function seenAt(name: string, joinedAt: number, now: number, daysAgo: number) {
  const away = personas.find((one) => one.name === name)?.seen;
  return Math.max(joinedAt, Math.round(now - (away ? spanOf(away) : daysAgo * day)));
}

/** Every pair of a given and a family name once, and nobody who is in a story already. */
function* quietNames(): Generator<string, never> {
  const dice = seeded("names of the quiet");
  const [given, family] = [dice.shuffle(givenNames), dice.shuffle(familyNames)];
  const known = new Set([
    ...networks.flatMap(({ story }) =>
      [...story.people, ...story.applications, ...(story.removals ?? [])].map(({ name }) => name),
    ),
    ...brands.flatMap(({ people }) => people.map(({ name }) => name)),
    ...[...guests, ...personas].map(({ name }) => name),
  ]);
  for (let at = 0; ; at++) {
    // Once round the longer list, the other one is turned by a place, so that no pair comes back.
    const turned = at + Math.floor(at / family.length);
    const name = `${given[turned % given.length]} ${family[at % family.length]}`;
    if (!known.has(name)) yield name;
    known.add(name);
  }
}
