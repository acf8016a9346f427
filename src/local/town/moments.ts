import type { Dice } from "./seed";
import type { StoryThread } from "./story";

const minute = 60_000;
const hour = 60 * minute;
const units = { m: minute, h: hour, d: 24 * hour };

/** "34d", "5h" or "20m" in milliseconds. */
export function spanOf(told: string): number {
  const [, count, unit] = /^(\d+)([mhd])$/.exec(told) ?? [];
  if (!count || !unit) throw new Error(`"${told}" is no span of time: write it like 34d, 5h or 20m.`);
  return Number(count) * units[unit as keyof typeof units];
}

/** How likely people are to be about at each hour of the day, in UTC: mornings, a little noon, long evenings. */
const about = [0.1, 0.04, 0.02, 0.02, 0.05, 0.25, 0.7, 0.9, 0.6, 0.35, 0.3, 0.35].concat([
  0.5, 0.4, 0.25, 0.25, 0.4, 0.6, 0.8, 1, 1, 0.9, 0.6, 0.3,
]);

/** A moment between the two at which somebody may well have been awake and near a screen. */
export function livelyMoment(from: number, to: number, dice: Dice): number {
  for (let tries = 0; tries < 10; tries++) {
    const at = dice.between(from, to);
    if (dice.chance(about[new Date(at).getUTCHours()] ?? 0)) return Math.round(at);
  }
  return Math.round(dice.between(from, to));
}

/** How far a post may stray from its told time, as a part of the pause beside it: its order is kept. */
const stray = 0.4;
const farthest = 12 * hour;

/** When the thread as told has its posts: the opening first, then each reply. */
export const toldMoments = (thread: StoryThread, now: number): number[] => {
  let at = now - spanOf(thread.ago);
  return [at, ...thread.replies.map(({ after }) => (at += spanOf(after)))];
};

/** The same with the hour and minute of life: in order, after each writer came, and never in the future. */
export function livedMoments(thread: StoryThread, now: number, joinedAt: (by: string) => number, dice: Dice) {
  const told = toldMoments(thread, now);
  const writers = [thread, ...thread.replies].map(({ by }) => by);
  return told.map((at, place) => {
    const before = at - (told[place - 1] ?? at - 30 * hour);
    const after = (told[place + 1] ?? now) - at;
    const earliest = at - Math.min(farthest, before * stray);
    const latest = at + Math.min(farthest, after * stray);
    return livelyMoment(Math.max(earliest, joinedAt(writers[place] as string)), latest, dice);
  });
}
