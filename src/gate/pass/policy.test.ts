import fc from "fast-check";
import { expect, test } from "vitest";
import { platformCaps } from "@/networks/partner-policy/schema";
import { whyNotPass } from "./policy";
import type { Booked } from "./schema";

const run = (runsOn: string, brandId = "another", campaign = runsOn): Booked => ({
  brandId,
  campaign,
  runsOn,
  endsOn: runsOn,
});
const wanted = (runsOn: string, items = 100) => ({ ...run(runsOn, "fern", "spring"), items });

test("two placements in any seven days, not in any calendar week", () => {
  const booked = [run("2027-05-08"), run("2027-05-10")];
  expect(whyNotPass(platformCaps, [], wanted("2027-05-13"), booked)).toContain("that week is full");
  expect(whyNotPass(platformCaps, [], wanted("2027-05-06"), booked)).toContain("that week is full");
  expect(whyNotPass(platformCaps, [], wanted("2027-05-15"), booked)).toBe(true);
});

test("one of a network's own two caps may be stricter", () => {
  const strict = { ...platformCaps, networkWeek: 1 };
  expect(whyNotPass(strict, [], wanted("2027-05-13"), [run("2027-05-10")])).toContain(
    "lets one placement pass",
  );
});

test("fourteen days of rest from the end of a brand's campaign to its next, and before an earlier one too", () => {
  const booked = [{ ...run("2027-05-01", "fern", "winter"), endsOn: "2027-05-03" }];
  expect(whyNotPass(platformCaps, [], wanted("2027-05-16"), booked)).toContain("rests 14 days");
  expect(whyNotPass(platformCaps, [], wanted("2027-05-17"), booked)).toBe(true);
  expect(whyNotPass(platformCaps, [], wanted("2027-04-18"), booked)).toContain(
    "from 2027-05-01 to 2027-05-03",
  );
  expect(whyNotPass(platformCaps, [], wanted("2027-04-17"), booked)).toBe(true);
});

test("runs of one campaign need no rest between them", () => {
  expect(whyNotPass(platformCaps, [], wanted("2027-05-20"), [run("2027-05-10", "fern", "spring")])).toBe(
    true,
  );
});

test("a tenth of all items at most: the tenth item may be a partner's, the ninth may not", () => {
  expect(whyNotPass(platformCaps, [], wanted("2027-05-10", 9), [])).toBe(true);
  expect(whyNotPass(platformCaps, [], wanted("2027-05-10", 8), [])).toContain("at most 10 %");
  expect(whyNotPass(platformCaps, [], wanted("2027-05-10", 18), [run("2027-04-20")])).toContain(
    "at most 10 %",
  );
});

test("a quiet day is named", () => {
  // The tenth of May 2027 is a Monday.
  expect(whyNotPass(platformCaps, [1], wanted("2027-05-10"), [])).toContain("Monday is a quiet day");
  expect(whyNotPass(platformCaps, [1], wanted("2027-05-11"), [])).toBe(true);
});

test("whatever is asked in whatever order, no seven days ever hold more than the cap", () => {
  const date = (day: number) => new Date(Date.UTC(2027, 4, 1 + day)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 60 }), (days) => {
      const booked: Booked[] = [];
      for (const [at, day] of days.entries()) {
        const next = { ...run(date(day), `brand ${at}`), items: 10_000 };
        if (whyNotPass(platformCaps, [], next, booked) === true) booked.push(next);
      }
      for (let first = 0; first <= 40; first++) {
        const week = booked.filter(({ runsOn }) => runsOn >= date(first) && runsOn < date(first + 7));
        expect(week.length).toBeLessThanOrEqual(platformCaps.networkWeek);
      }
    }),
  );
});
