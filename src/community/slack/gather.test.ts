import fc from "fast-check";
import { expect, test } from "vitest";
import { gatherSlack } from "./gather";

const hours = (...at: number[]) => at.map((hour) => ({ at: new Date(hour * 3_600_000) }));

test("a night's silence ends a conversation, a long lunch does not", () => {
  expect(gatherSlack(hours(0, 1, 5, 14, 15)).map((talk) => talk.length)).toEqual([3, 2]);
});

test("a channel that never sleeps is still cut, and the busier the sooner", () => {
  const minutes = Array.from({ length: 500 }, (_, i) => ({ at: new Date(i * 60_000) }));
  expect(gatherSlack(minutes).map((talk) => talk.length)).toEqual([200, 200, 100]);
});

test("what comes later never moves what was there", () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 12 * 3_600_000 }), { maxLength: 80 });
  fc.assert(
    fc.property(gaps, fc.nat(80), (gaps, cut) => {
      const all = gaps.map((_, i) => ({
        at: new Date(gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0)),
      }));
      const openings = (messages: typeof all) => gatherSlack(messages).map((talk) => talk[0]);
      const early = openings(all.slice(0, cut));
      expect(openings(all).slice(0, early.length)).toEqual(early);
    }),
  );
});
