import { expect, test } from "vitest";
import { livedMoments, livelyMoment, spanOf, toldMoments } from "./moments";
import { seeded } from "./seed";
import type { StoryThread } from "./story";

const now = Date.UTC(2031, 4, 12, 7, 30);
const thread: StoryThread = {
  space: "shed",
  by: "ada",
  title: "Late",
  ago: "3d",
  body: "x",
  replies: [
    { by: "gus", after: "20m", body: "x" },
    { by: "ada", after: "2d", body: "x" },
    { by: "gus", after: "23h", body: "x" },
  ],
};
const joined = (by: string) => now - spanOf(by === "ada" ? "3d" : "90d");

test("spans are told in minutes, hours and days", () => {
  expect([spanOf("20m"), spanOf("5h"), spanOf("34d")]).toEqual([1_200_000, 18_000_000, 2_937_600_000]);
  expect(() => spanOf("3 weeks")).toThrow('"3 weeks" is no span of time');
});

test("replies come one after the other from when the thread began", () => {
  expect(toldMoments(thread, now).map((at) => (now - at) / spanOf("1m"))).toEqual([4320, 4300, 1420, 40]);
});

test("whatever the dice say, posts keep their order, nobody writes before joining, and nothing is to come", () => {
  for (let seed = 0; seed < 500; seed++) {
    const lived = livedMoments(thread, now, joined, seeded(`${seed}`));
    expect(lived).toEqual(lived.toSorted((a, b) => a - b));
    expect(lived[0]).toBeGreaterThanOrEqual(joined("ada"));
    expect(lived.at(-1)).toBeLessThan(now);
  }
});

test("most of a day's life is in its mornings and evenings", () => {
  const dice = seeded("hours");
  const hours = Array.from({ length: 2000 }, () =>
    new Date(livelyMoment(now - spanOf("1d"), now, dice)).getUTCHours(),
  );
  const share = (from: number, to: number) =>
    hours.filter((one) => one >= from && one < to).length / hours.length;
  expect(share(17, 23)).toBeGreaterThan(0.4);
  expect(share(6, 10)).toBeGreaterThan(0.2);
  expect(share(0, 5)).toBeLessThan(0.05);
});
