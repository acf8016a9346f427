import { expect, test } from "vitest";
import { doublesOf } from "./audit";
import type { Thing } from "./provider";

const provider = {
  ...{ charges: [], refunds: [], disputes: [], transfers: [], reversals: [], moves: [] },
  balance: new Map<string, number>(),
};
const thing = (id: string, metadata: Record<string, string>): Thing => ({
  ...{ id, metadata, amount: 26_250, currency: "eur" },
});

test("a purpose that was charged twice is named, also when each charge was asked by itself", () => {
  const charges = [
    thing("pi_1", { hold: "hld_1" }),
    thing("pi_2", { hold: "hld_2" }),
    thing("pi_3", { hold: "hld_1" }),
  ];
  expect(doublesOf({ ...provider, charges })).toEqual(["hld_1 was charged 2 times: pi_1, pi_3."]);
});

test("so is what was asked once and done twice", () => {
  const transfers = [
    thing("tr_1", { hold: "hld_1", call: "cal_1" }),
    thing("tr_2", { hold: "hld_1", call: "cal_1" }),
  ];
  expect(doublesOf({ ...provider, transfers })).toEqual(["cal_1 was done 2 times: tr_1, tr_2."]);
});

test("two refunds of one hold are two, when two were asked for", () => {
  const refunds = [
    thing("re_1", { hold: "hld_1", call: "cal_1" }),
    thing("re_2", { hold: "hld_1", call: "cal_2" }),
  ];
  expect(doublesOf({ ...provider, refunds })).toEqual([]);
});
