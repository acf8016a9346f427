import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { brands } from "@/identity/tables";
import { noPartners, type PartnerPolicy } from "@/networks/partner-policy/schema";
import { charters, networks } from "@/networks/tables";
import { type Cast, cast } from "@/testing/cast";
import { verified } from "@/testing/verified";
import { passes } from "../tables";
import { holdPass } from "./hold";
import { whyNotBook } from "./reads";
import { releasePass } from "./release";

let it: Cast;
let partners: (typeof brands.$inferSelect)[];
const policy: PartnerPolicy = {
  ...noPartners,
  welcome: true,
  values: ["benevolence", "universalism", "tradition"],
};

beforeAll(async () => {
  it = await cast();
  await it.db.insert(charters).values({
    networkId: it.gardeners.id,
    version: 2,
    values: [],
    rules: [],
    partners: policy,
    createdBy: it.who.ada.id,
  });
  await it.db.update(networks).set({ charterVersion: 2 }).where(sql`id = ${it.gardeners.id}`);
  partners = await it.db
    .insert(brands)
    .values(Array.from({ length: 8 }, (_, at) => ({ slug: `partner-${at}`, name: `Partner ${at}` })))
    .returning();
});
beforeEach(async () => {
  await it.db.delete(passes).where(sql`true`);
});

const run = (at: number, day: string) => ({
  networkId: it.gardeners.id,
  brandId: partners[at]?.id as string,
  source: `prp_${at}`,
  campaign: `prp_${at}`,
  runsOn: `2027-05-${day}`,
  endsOn: `2027-05-${day}`,
  items: 1_000,
});
const full =
  "This network lets 2 placements pass in seven days, and that week is full. Please choose another.";

test("eight partners hold room in one week at the same moment: two get it, six are told why not", async () => {
  for (let round = 0; round < 20; round++) {
    await it.db.delete(passes).where(sql`true`);
    const outcomes = await Promise.allSettled(
      partners.map((_, at) => holdPass(it.asSystem, run(at, `${10 + (at % 6)}`))),
    );
    const told = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason.message] : []));
    expect(told).toEqual(Array(6).fill(full));
    expect(await it.db.$count(passes)).toBe(2);
  }
});

test("room that is given back is there for somebody else, and giving it back twice is no mistake", async () => {
  await holdPass(it.asSystem, run(0, "10"));
  await holdPass(it.asSystem, run(1, "12"));
  expect(await whyNotBook(it, run(2, "11"))).toBe(full);
  await releasePass(it.asSystem, { source: "prp_0" });
  await releasePass(it.asSystem, { source: "prp_0" });
  await holdPass(it.asSystem, run(2, "11"));
  await expect(holdPass(it.asSystem, run(0, "10"))).rejects.toThrow(full);
});

test("a run that moves does not stand in its own way", async () => {
  await holdPass(it.asSystem, run(0, "10"));
  await holdPass(it.asSystem, run(1, "12"));
  await holdPass(it.asSystem, run(0, "11"));
  expect(await it.db.select({ runsOn: passes.runsOn }).from(passes).orderBy(passes.runsOn)).toEqual([
    { runsOn: "2027-05-11" },
    { runsOn: "2027-05-12" },
  ]);
});

test("a sister brand of the same proven name rests as the brand itself does", async () => {
  const [one, two] = partners as [(typeof partners)[number], (typeof partners)[number]];
  await holdPass(it.asSystem, run(0, "01"));
  expect(await whyNotBook(it, run(1, "12"))).toBe(true);
  await verified({ ...one, name: "House of Bulbs" });
  await verified({ ...two, name: "House of Bulbs" });
  expect(await whyNotBook(it, run(1, "12"))).toContain(
    "rests 14 days from one campaign of a partner to the next",
  );
  expect(await whyNotBook(it, run(1, "15"))).toBe(true);
});

test("a network without partners has room for none", async () => {
  await expect(holdPass(it.asSystem, { ...run(0, "10"), networkId: it.kiln.id })).rejects.toThrow(
    "This network lets no partners in.",
  );
});
