import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayOf, daysBetween, dayWords, mondayOf, spanOf, weekdayOf } from "./policy";

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map(dayOf);

test("a span is whole weeks around its day, and the ones beside it begin where it ends", () => {
  fc.assert(
    fc.property(day, (at) => {
      const month = spanOf("month", at);
      expect([weekdayOf(month.from), weekdayOf(month.to)]).toEqual([1, 0]);
      expect(month.from <= `${at.slice(0, 7)}-01` && at <= month.to).toBe(true);
      expect(daysBetween(month.from, month.to).length % 7).toBe(0);
      expect(spanOf("month", month.after).before).toBe(`${at.slice(0, 7)}-01`);
      const week = spanOf("week", at);
      expect(daysBetween(week.from, week.to)).toHaveLength(7);
      expect(week.after).toBe(addDays(week.to, 1));
    }),
  );
});

test("days are drawn in either direction", () => {
  expect(daysBetween("2026-03-01", "2026-02-27")).toEqual(["2026-02-27", "2026-02-28", "2026-03-01"]);
});

test("a day is the same day in every zone", () => {
  expect(dayWords("2026-05-12", "weekday")).toBe("Tuesday, 12 May 2026");
  expect(mondayOf("2026-05-12")).toBe("2026-05-11");
  expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
});
