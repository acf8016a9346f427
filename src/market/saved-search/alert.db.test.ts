import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { mailbox } from "@/platform/tables";
import { days, later } from "@/platform/time";
import { emptyMarket, offered } from "@/testing/approaches";
import { type Cast, cast } from "@/testing/cast";
import { asRival } from "@/testing/proposals";
import { workOff } from "@/worker";
import { pauseListing } from "../listing/pause";
import { submitListing } from "../listing/submit";
import { withdrawListing } from "../listing/withdraw";
import { savedSearches, watches } from "../tables";
import { addWatch } from "../watch/add";
import { dropWatch } from "../watch/drop";
import { listWatches } from "../watch/reads";
import { alertSavedSearch } from "./alert";
import { dropSavedSearch } from "./drop";
import { keepSavedSearch } from "./keep";
import { listSavedSearches, stopAddressOf } from "./reads";
import { stopSavedSearch } from "./stop";

let it: Cast;
beforeAll(async () => {
  it = await cast();
});
beforeEach(async () => {
  await emptyMarket(it);
  await it.db.delete(savedSearches);
  await it.db.delete(watches);
});

const mails = () => it.db.select().from(mailbox).where(eq(mailbox.to, it.who.otto.email));
const before = () => ({ ...asRival(it), now: later(it.now, days(-1)) });
const tomorrow = () => ({ ...it.asSystem, now: later(it.now, days(1)) });

test("what comes into the market and fits is mailed once, with a way out of one press", async () => {
  await keepSavedSearch(before(), { size: "to-50", price: "to-75k" });
  await keepSavedSearch(before(), { size: "to-1500" });
  const { listingId } = await submitListing(it.asFay, offered);
  await Promise.all([alertSavedSearch(tomorrow()), alertSavedSearch(tomorrow())]);
  await alertSavedSearch(tomorrow());
  await workOff();
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("A network for sale that you look for");
  expect(mail?.text).toContain(`/listings/${listingId}`);
  expect(mail?.text).toContain("Fewer than 50 members · Asked: 20,000 to 75,000");
  for (const secret of ["Night Gardeners", "night-gardeners", "42,000"])
    expect(mail?.text).not.toContain(secret);
  const [kept] = await it.db.select().from(savedSearches).where(sql`facets->>'price' = 'to-75k'`);
  expect(mail?.headers).toEqual({
    "List-Unsubscribe": `<${stopAddressOf(kept?.id ?? "")}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
});

test("what stood there before, or was taken out again, is no news", async () => {
  await submitListing(it.asFay, offered);
  await keepSavedSearch({ ...asRival(it), now: later(it.now, days(1)) }, {});
  await alertSavedSearch({ ...it.asSystem, now: later(it.now, days(2)) });
  await it.db.delete(savedSearches);
  await keepSavedSearch(before(), {});
  await pauseListing(it.asFay);
  await alertSavedSearch(tomorrow());
  await workOff();
  expect(await mails()).toEqual([]);
});

test("one press ends it, whoever makes it; a guess ends nothing, and somebody else's is not found", async () => {
  await keepSavedSearch(asRival(it), { language: "en" });
  await keepSavedSearch(asRival(it), { language: "en" });
  const [kept, ...more] = await listSavedSearches(asRival(it));
  expect(more, "the same is kept once").toEqual([]);
  await expect(dropSavedSearch(it.asFern, { searchId: kept?.id ?? "" })).rejects.toThrow(
    "This search was not found.",
  );
  await stopSavedSearch(it, { token: `${kept?.id}.guessed` });
  expect(await listSavedSearches(asRival(it))).toHaveLength(1);
  const token =
    stopAddressOf(kept?.id ?? "")
      .split("/")
      .at(-1) ?? "";
  await stopSavedSearch(it, { token });
  expect(await listSavedSearches(asRival(it))).toEqual([]);
});

test("what somebody watches is hers alone, and says how it stands also when it is gone", async () => {
  const { listingId } = await submitListing(it.asFay, offered);
  await addWatch(asRival(it), { listingId });
  await addWatch(asRival(it), { listingId });
  expect(await listWatches(asRival(it))).toMatchObject([{ id: listingId, state: "live" }]);
  expect(await listWatches(it.asFern)).toEqual([]);
  await withdrawListing(it.asFay);
  const [gone] = await listWatches(asRival(it));
  expect(gone?.state).toBe("withdrawn");
  expect(JSON.stringify(gone)).not.toContain("night-gardeners");
  await dropWatch(it.asFern, { listingId });
  expect(await listWatches(asRival(it)), "nobody else's hand").toHaveLength(1);
  await dropWatch(asRival(it), { listingId });
  expect(await listWatches(asRival(it))).toEqual([]);
  await expect(addWatch(asRival(it), { listingId: "lst_none" })).rejects.toThrow("not found");
});
