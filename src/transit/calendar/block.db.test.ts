import { beforeAll, beforeEach, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { digestByClick, pinnedPost } from "@/testing/offers";
import { createOffer } from "../offer/create";
import { pauseOffer } from "../offer/pause";
import { changeRateCard } from "../rate-card/change";
import { blockedDays, offers, rateCards } from "../tables";
import { blockCalendar } from "./block";
import { addDays, dayOf } from "./policy";
import { getCalendar, showCalendar } from "./reads";
import { unblockCalendar } from "./unblock";

let it: Cast;
let today: string;
beforeAll(async () => {
  it = await cast();
  today = dayOf(it.now);
});
beforeEach(async () => {
  await it.db.delete(offers);
  await it.db.delete(rateCards);
  await it.db.delete(blockedDays);
});

const network = "night-gardeners";
const shown = (day: string) => showCalendar({ ...it.asVisitor }, { network, view: "week", at: day });
const dayAt = async (day: string) => (await shown(day)).days.find((one) => one.day === day);
const nextFree = async () => (await shown(today)).offers.map((offer) => offer.nextFree);

test("an offer may begin once its lead time has passed, and not a day before", async () => {
  await createOffer(it.asFay, pinnedPost);
  expect(await nextFree()).toEqual([addDays(today, 10)]);
  expect(await dayAt(addDays(today, 9))).toMatchObject({ open: [] });
  expect(await dayAt(addDays(today, 10))).toMatchObject({ open: ["Three days on top"] });
});

test("nothing begins on a day that the owner keeps free, until it is opened again", async () => {
  await createOffer(it.asFay, pinnedPost);
  const days = [10, 11, 12].map((count) => addDays(today, count));
  await blockCalendar(it.asFay, { days });
  await blockCalendar(it.asFay, { days });
  expect(await nextFree()).toEqual([addDays(today, 13)]);
  expect(await dayAt(addDays(today, 11))).toMatchObject({ isBlocked: true, open: [] });
  await unblockCalendar(it.asFay, { days: days.slice(1) });
  expect(await nextFree()).toEqual([addDays(today, 11)]);
});

test("nothing begins on a quiet weekday", async () => {
  await createOffer(it.asFay, pinnedPost);
  const first = addDays(today, 10);
  await changeRateCard(it.asFay, {
    currency: "eur",
    quietDays: [new Date(`${first}T00:00:00Z`).getUTCDay()],
  });
  expect(await nextFree()).toEqual([addDays(first, 1)]);
  expect(await dayAt(first)).toMatchObject({ isQuiet: true, isBlocked: false, open: [] });
});

test("each offer has its own next free day, and a paused one has none to show", async () => {
  const { offerId } = await createOffer(it.asFay, pinnedPost);
  await createOffer(it.asFay, { ...digestByClick, leadDays: 20 });
  expect(await nextFree()).toEqual([addDays(today, 10), addDays(today, 20)]);
  await pauseOffer(it.asFay, { offerId });
  expect(await nextFree()).toEqual([addDays(today, 20)]);
});

test("one network's closed days are not another's", async () => {
  await createOffer(it.asFay, pinnedPost);
  await blockCalendar(it.asOtto, { days: [addDays(today, 10)] });
  await unblockCalendar(it.asFay, { days: [addDays(today, 10)] });
  expect(await nextFree()).toEqual([addDays(today, 10)]);
  const otto = await getCalendar(it.asOtto, { network: "", view: "week", at: addDays(today, 10) });
  expect(otto.days.filter(({ isBlocked }) => isBlocked)).toHaveLength(1);
});

test("days that have passed, or are too far away, cannot be kept free", async () => {
  const block = (day: string) => blockCalendar(it.asFay, { days: [day] });
  await expect(block(addDays(today, -1))).rejects.toThrow("A day that has passed cannot be kept free.");
  await expect(block(addDays(today, 401))).rejects.toThrow("up to 400 days ahead");
});

test("a network that only members may see shows nobody its calendar", async () => {
  await expect(showCalendar(it.asVisitor, { network: "tuesday-kiln", view: "month" })).rejects.toThrow(
    "This network was not found.",
  );
});
