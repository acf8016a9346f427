import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { BrandActor, Ctx } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { describeNetwork } from "@/networks/network/describe";
import { networks } from "@/networks/tables";
import { type Cast, cast } from "@/testing/cast";
import { digestByClick, pinnedPost } from "@/testing/offers";
import { asRival, fillTheFeed, letPartnersIn, prove } from "@/testing/proposals";
import { addDays, dayOf } from "../calendar/policy";
import { createOffer } from "../offer/create";
import { listDirectory } from "./reads";
import type { List } from "./schema";

let it: Cast;
let rival: Ctx<BrandActor>;
beforeAll(async () => {
  it = await cast();
  rival = asRival(it);
  await fillTheFeed(it);
  await prove(it, it.rival.id, "Rival Seeds Ltd");
});

const found = async (wanted: List = {}) =>
  (await listDirectory(rival, wanted)).networks.map(({ slug }) => slug);

test("a network is in the directory once its charter lets partners in and something is on its card", async () => {
  expect(await found()).toEqual([]);
  await createOffer(it.asFay, { ...pinnedPost, leadDays: 10 });
  await createOffer(it.asFay, { ...digestByClick, leadDays: 30 });
  expect(await found()).toEqual([]);
  await letPartnersIn(it);
  expect(await found()).toEqual(["night-gardeners"]);
});

test("it is told in figures that were counted", async () => {
  const [network] = (await listDirectory(rival, {})).networks;
  expect(network).toMatchObject({
    currency: "eur",
    from: 25_000,
    nextFree: addDays(dayOf(it.now), 10),
    posts: 400,
    reliability: { answerRate: null, runs: 0, strikes: 0 },
    owner: "Fern & Co.",
    fit: 72,
  });
});

test.each<[string, List, List]>([
  ["subject", { interest: "home-and-garden" }, { interest: "books" }],
  ["value", { value: "benevolence" }, { value: "power" }],
  ["language", { language: "de" }, { language: "en" }],
  ["region", { region: "europe" }, { region: "asia" }],
  ["size", { size: "50" }, { size: "150" }],
  ["price", { price: "250" }, { price: "100" }],
  ["name", { q: "gardeners" }, { q: "50%" }],
])("a facet narrows by %s", async (_, match, miss) => {
  await describeNetwork(it.asFay, { language: "de", region: "europe", interests: ["home-and-garden"] });
  expect(await found(match)).toEqual(["night-gardeners"]);
  expect(await found(miss)).toEqual([]);
});

test("a facet narrows by the day from which something is free", async () => {
  const by = (days: number) => found({ by: addDays(dayOf(it.now), days) });
  expect(await by(9)).toEqual([]);
  expect(await by(10)).toEqual(["night-gardeners"]);
});

test("price and day are asked of one and the same offer", async () => {
  await createOffer(it.asFay, { ...pinnedPost, rate: 4_000, leadDays: 40 });
  const tenDays = addDays(dayOf(it.now), 10);
  expect(await found({ price: "50" })).toEqual(["night-gardeners"]);
  expect(await found({ price: "50", by: tenDays })).toEqual([]);
});

test("a brand does not find its own network, and nobody a hidden one", async () => {
  expect((await listDirectory(it.asFern, {})).networks).toEqual([]);
  await it.db.update(networks).set({ visibility: "members" }).where(eq(networks.id, it.gardeners.id));
  expect(await found()).toEqual([]);
  await it.db.update(networks).set({ visibility: "public" }).where(eq(networks.id, it.gardeners.id));
});

test("a brand that crosses a red line is told so instead of a number", async () => {
  await it.db
    .update(brands)
    .set({ categories: ["gambling"] })
    .where(eq(brands.id, it.rival.id));
  expect((await listDirectory(rival, {})).networks).toMatchObject([{ fit: null }]);
});
