import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { emptyOut } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { digestByClick, pinnedPost } from "@/testing/offers";
import { changeRateCard } from "../rate-card/change";
import { getRateCard, showRateCard } from "../rate-card/reads";
import { offers, rateCards } from "../tables";
import { changeOffer } from "./change";
import { createOffer } from "./create";
import { pauseOffer } from "./pause";
import { resumeOffer } from "./resume";
import { Create } from "./schema";

let it: Cast;
beforeAll(async () => {
  it = await cast();
});
beforeEach(async () => {
  await it.db.delete(offers);
  await it.db.delete(rateCards);
});

const network = "night-gardeners";
const onTheCard = async () => (await showRateCard(it, { network })).offers.map(({ title }) => title);

test("what the owner offers stands on the card that everybody may read", async () => {
  await createOffer(it.asFay, pinnedPost);
  await createOffer(it.asFay, digestByClick);
  expect(await showRateCard(it, { network })).toMatchObject({
    currency: "eur",
    offers: [
      { title: "Three days on top", rate: 25_000, currency: "eur", runDays: 3 },
      { title: "A place in the digest", rate: 120, floor: 5_000, cap: 40_000, runDays: 1 },
    ],
  });
});

test("a paused offer leaves the card and stays on the desk, until it is put back", async () => {
  const { offerId } = await createOffer(it.asFay, pinnedPost);
  await pauseOffer(it.asFay, { offerId });
  expect(await onTheCard()).toEqual([]);
  expect((await getRateCard(it.asFay)).offers).toHaveLength(1);
  await expect(pauseOffer(it.asFay, { offerId })).rejects.toThrow("This offer is paused already.");
  await resumeOffer(it.asFay, { offerId });
  expect(await onTheCard()).toEqual(["Three days on top"]);
  await expect(resumeOffer(it.asFay, { offerId })).rejects.toThrow("This offer is on the card already.");
});

test("another network's owner finds no such offer", async () => {
  const { offerId } = await createOffer(it.asFay, pinnedPost);
  const gone = "This offer was not found.";
  await expect(changeOffer(it.asOtto, { offerId, ...pinnedPost, rate: 100 })).rejects.toThrow(gone);
  await expect(pauseOffer(it.asOtto, { offerId })).rejects.toThrow(gone);
  await expect(resumeOffer(it.asOtto, { offerId })).rejects.toThrow(gone);
  const [kept] = await it.db.select().from(offers).where(eq(offers.id, offerId));
  expect(kept).toMatchObject({ rate: 25_000, pausedAt: null });
});

test("a network that only members may see has no public card", async () => {
  await createOffer(it.asOtto, pinnedPost);
  await expect(showRateCard(it, { network: "tuesday-kiln" })).rejects.toThrow("This network was not found.");
});

test("the currency is chosen before the first price, and stays with it", async () => {
  await changeRateCard(it.asFay, { currency: "gbp", quietDays: [6, 0] });
  await createOffer(it.asFay, pinnedPost);
  expect(await getRateCard(it.asFay)).toMatchObject({
    currency: "gbp",
    quietDays: [0, 6],
    offers: [{ currency: "gbp" }],
  });
  await expect(changeRateCard(it.asFay, { currency: "usd", quietDays: [] })).rejects.toThrow(
    "prices in the old currency already",
  );
  await changeRateCard(it.asFay, { currency: "gbp", quietDays: [] });
  expect(await getRateCard(it.asFay)).toMatchObject({ currency: "gbp", quietDays: [] });
});

test("eight first offers and eight currencies at once end in one currency", async () => {
  for (let round = 0; round < 10; round++) {
    await it.db.delete(offers);
    await it.db.delete(rateCards);
    await emptyOut(it.db, "rate_limits");
    await Promise.allSettled(
      Array.from({ length: 8 }, (_, turn) => [
        createOffer(it.asFay, pinnedPost),
        changeRateCard(it.asFay, { currency: turn % 2 ? "usd" : "gbp", quietDays: [] }),
      ]).flat(),
    );
    const card = await getRateCard(it.asFay);
    expect(new Set(card.offers.map(({ currency }) => currency))).toEqual(new Set([card.currency]));
  }
});

test("the database keeps a price with its bounds, and a place for at least one", async () => {
  await createOffer(it.asFay, digestByClick);
  const refused = (change: Partial<typeof offers.$inferInsert>, constraint: string) =>
    expect(it.db.update(offers).set(change)).rejects.toMatchObject({
      cause: { constraint_name: constraint },
    });
  await refused({ cap: null }, "offers_price");
  await refused({ floor: 50_000 }, "offers_price");
  await refused({ rate: 0 }, "offers_price");
  await refused({ model: "flat" }, "offers_price");
  await refused({ capacity: 0 }, "offers_capacity");
});

test.each([
  ["model", { ...digestByClick, kind: "event" as const }, "not priced this way"],
  ["cap", { ...digestByClick, cap: null }, "Give the most that it costs"],
  ["cap", { ...digestByClick, floor: 60_000 }, "The cap cannot be below the floor"],
  ["rate", { ...digestByClick, rate: 50_000 }, "more than the cap"],
  ["rate", { ...pinnedPost, rate: 99 }, "At least 1.00"],
  ["leadDays", { ...pinnedPost, leadDays: 2 }, "At least six days"],
])("an offer whose %s does not fit is told so", (field, offer, sentence) => {
  const { error } = Create.safeParse({ network, ...offer });
  expect(error?.issues).toMatchObject([{ path: [field], message: expect.stringContaining(sentence) }]);
});
