import { expect, test } from "vitest";
import { closedWords, mostByOwnWord, policyLines, stricter, thresholdWarning } from "./policy";
import { ceilings, noPartners, PartnerPolicy, platformCaps } from "./schema";

const open: PartnerPolicy = {
  ...noPartners,
  welcome: true,
  values: ["benevolence", "universalism", "self-direction"],
  redLines: { categories: ["gambling"], practices: ["sells-data"] },
};
const problemsOf = (policy: unknown) =>
  PartnerPolicy.safeParse(policy).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ??
  [];

test("a network begins without partners, and says so", () => {
  expect(problemsOf(noPartners)).toEqual([]);
  expect(policyLines(noPartners)).toEqual([closedWords]);
});

test("an open policy says what is asked, what is never welcome, who decides and how much", () => {
  expect(problemsOf(open)).toEqual([]);
  expect(policyLines({ ...open, quietDays: [6, 7] })).toEqual([
    "A partner should share what matters here, in this order: Care for one another, Care for everyone and for nature, and Independence. Fit below 50 of 100 is not enough.",
    "Never welcome: Gambling; Sells personal data.",
    "Seven members drawn by lot decide within 72 hours, nobody with a share in the money or a tie to the partner among them. Silence is a no.",
    "A member meets at most one partner item a day and 3 in seven days, counted over all her networks.",
    "At most 2 placements in seven days, and at most 10 % of all items here.",
    "The same partner at most 4 times in 28 days, 10 times in a whole campaign, and then 14 days of rest.",
    "Nothing in a member's first 7 days, and never in private conversations.",
    "Quiet days without any partner: Saturday and Sunday.",
  ]);
});

test.each(Object.entries(ceilings))(
  "%s may be tightened and never loosened",
  (cap, { loosest, tightest }) => {
    const out = Math.sign(loosest - tightest);
    const withCap = (value: number) => problemsOf({ ...open, caps: { ...platformCaps, [cap]: value } });
    expect(withCap(loosest)).toEqual([]);
    expect(withCap(tightest)).toEqual([]);
    expect(withCap(loosest + out)[0]).toContain("a network may be stricter than Trellis, never looser");
    expect(withCap(loosest - out / 2)[0]).toContain("Give a whole number");
  },
);

test("who lets partners in names three to five values, each once", () => {
  expect(problemsOf({ ...open, values: ["power", "security"] })[0]).toContain("Name at least three values");
  expect(problemsOf({ ...open, values: ["power", "power", "security"] })[0]).toContain(
    "Name each value once",
  );
  expect(problemsOf({ ...noPartners, values: [] })).toEqual([]);
});

test("no more stewards can say yes than are asked", () => {
  expect(problemsOf({ ...open, decides: { by: "stewards", k: 3, n: 2 } })[0]).toContain(
    "No more can say yes",
  );
  expect(problemsOf({ ...open, decides: { by: "stewards", k: 2, n: 2 } })).toEqual([]);
});

test("a threshold lies between 30 and 80, and a week keeps a day that is not quiet", () => {
  for (const fitThreshold of [29, 81, 50.5]) expect(problemsOf({ ...open, fitThreshold })).toHaveLength(1);
  expect(problemsOf({ ...open, quietDays: [1, 2, 3, 4, 5, 6, 7] })[0]).toContain("Leave at least one day");
});

test("of two sets of caps the stricter holds, cap by cap", () => {
  const one = { ...platformCaps, memberWeek: 1, restDays: 30 };
  const other = { ...platformCaps, networkWeek: 1, firstDays: 20 };
  expect(stricter(one, other)).toEqual({
    ...platformCaps,
    memberWeek: 1,
    restDays: 30,
    networkWeek: 1,
    firstDays: 20,
  });
});

test("a threshold that nobody can reach today is warned of, and one that somebody can is not", () => {
  expect(thresholdWarning(mostByOwnWord)).toBeNull();
  expect(thresholdWarning(mostByOwnWord + 1)).toMatch(
    /^Today no brand can reach 73: .* Every proposal would be/,
  );
  expect(thresholdWarning(Number.NaN)).toBeNull();
});
