import { expect, test } from "vitest";
import { slugOf } from "@/community/space/schema";
import { spanOf } from "./moments";
import { foundedAt, settleTown } from "./residents";
import { guests, networks, personas } from "./town";

const now = Date.UTC(2031, 4, 12, 7, 30);
const town = settleTown(now);
const everybody = [...town.values()].flat();

test("each network is as large as was promised", () => {
  for (const { story, members } of networks) expect(town.get(story.slug), story.slug).toHaveLength(members);
});

test("everybody can be told apart: by address in the town, by name and line in a network", () => {
  const names = new Map<string, string>();
  for (const { email, name } of everybody) {
    expect(names.get(email) ?? name).toBe(name);
    names.set(email, name);
  }
  const visits = guests.filter(({ network, home }) => network !== home).length;
  expect(names.size).toBe(everybody.length - visits);
  for (const [slug, residents] of town) {
    expect(new Set(residents.map(({ name }) => slugOf(name))).size, slug).toBe(residents.length);
    const lines = residents.flatMap(({ headline }) => (headline ? [headline] : []));
    expect(new Set(lines).size, slug).toBe(lines.length);
  }
});

test("people came between the founding and today, and the new ones are newcomers", () => {
  for (const { story } of networks) {
    for (const { name, joinedAt, seenAt, state } of town.get(story.slug) ?? []) {
      expect(joinedAt, name).toBeGreaterThanOrEqual(foundedAt(story, now));
      expect(joinedAt, name).toBeLessThan(now);
      expect(seenAt, name).toBeGreaterThanOrEqual(joinedAt);
      expect(state === "newcomer", name).toBe(now - joinedAt < spanOf("14d"));
    }
  }
  for (const state of ["newcomer", "member", "trusted"])
    expect(everybody.filter((one) => one.state === state).length, state).toBeGreaterThan(10);
});

test("Fay of Fern & Co. gardens under the address of her brand", () => {
  expect(town.get("night-gardeners")?.find(({ key }) => key === "fay")?.email).toBe(
    "fay.lindqvist@fern-and-co.example",
  );
});

test("Bram, whose kiln it is, is a steward in it", () => {
  expect(town.get("tuesday-kiln")?.find(({ key }) => key === "bram")).toMatchObject({
    role: "steward",
    state: "trusted",
  });
});

test("one of those whom anybody may sign in as lives in three networks", () => {
  const of = (name: string) => [...town].filter(([, people]) => people.some((one) => one.name === name));
  expect(personas.map(({ name }) => of(name).length)).toContain(3);
});

test("whenever the town is built, the same people live in it", () => {
  const roll = (at: number) =>
    [...settleTown(at).values()]
      .flat()
      .map(({ id, email, headline, role }) => ({ id, email, headline, role }));
  expect(roll(now + spanOf("5h"))).toEqual(roll(now));
});
