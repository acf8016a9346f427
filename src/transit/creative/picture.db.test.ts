import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { getPartnerItem } from "@/community/partner-item/reads";
import { partnerItems } from "@/community/tables";
import { chooseOptOut } from "@/gate/opt-out/choose";
import { deliveries } from "@/gate/tables";
import type { BrandActor, Ctx } from "@/identity/actor";
import { env } from "@/platform/env";
import { saveImage } from "@/platform/files";
import { type Cast, cast } from "@/testing/cast";
import { emptyTransit } from "@/testing/empty-transit";
import { pinnedPost } from "@/testing/offers";
import { placing } from "@/testing/placements";
import { asRival, fillTheFeed, letPartnersIn, prove } from "@/testing/proposals";
import { timePasses } from "@/testing/queue";
import { openTill, type Till } from "@/testing/till";
import { createOffer } from "../offer/create";
import { approveCreative } from "./approve";
import { pictureScope } from "./policy";
import { maySeeCreative } from "./reads";
import { Creative } from "./schema";
import { sendBackCreative } from "./send-back";
import { submitCreative } from "./submit";

let till: Till;
let it: Cast;
let rival: Ctx<BrandActor>;
let place: ReturnType<typeof placing>;
let offerId: string;
beforeAll(async () => {
  till = await openTill();
  it = await cast();
  rival = asRival(it);
  await letPartnersIn(it);
  await fillTheFeed(it);
  await prove(it, it.rival.id, "Rival Seeds Ltd");
  ({ offerId } = await createOffer(it.asFay, pinnedPost));
  place = placing(it, till);
});
afterAll(() => till.close());
beforeEach(() => emptyTransit(it));

const painted = (background: string) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png()
    .toBuffer();
const upload = async (background: string, brandId = it.rival.id) =>
  (await saveImage(it, await painted(background), { scope: pictureScope(brandId), by: it.who.otto.id })).id;
const alt = "A lamp between lettuces";
const submit = async (placementId: string, file: string) =>
  submitCreative(rival, {
    placementId,
    creative: { ...(await place.words(rival)), picture: { file, alt } },
  });
const sees = (who: keyof typeof it.who, fileId: string) =>
  maySeeCreative(it.asSystem, { personId: it.who[who].id, brandId: it.rival.id, fileId });

async function live(file: string) {
  const placementId = await place.booked(rival, offerId);
  const { hash } = await submit(placementId, file);
  await approveCreative(it.asFay, { placementId, hash });
  await timePasses(placementId);
  return { placementId, source: (await place.rowOf(placementId)).source };
}

test("another picture under the same words is another version: a yes to the first approves nothing", async () => {
  const placementId = await place.booked(rival, offerId);
  const first = await submit(placementId, await upload("#2f6b3c"));
  await sendBackCreative(it.asFay, {
    ...{ placementId, hash: first.hash },
    rule: "Be kind",
    reason: "The picture shouts at us.",
  });
  const second = await submit(placementId, await upload("#2f6b3d"));
  expect(second.hash).not.toBe(first.hash);
  await expect(approveCreative(it.asFay, { placementId, hash: first.hash })).rejects.toThrow(
    "These are not the words that the brand handed in last.",
  );
  await approveCreative(it.asFay, { placementId, hash: second.hash });
  await expect(submit(placementId, await upload("#ffffff"))).rejects.toThrow("too late to submit it");
});

test("a picture whose bytes were exchanged after the yes does not run", async () => {
  const file = await upload("#2f6b3c");
  const placementId = await place.booked(rival, offerId);
  const { hash } = await submit(placementId, file);
  await approveCreative(it.asFay, { placementId, hash });
  await writeFile(join(env().MEDIA_DIR, file), await painted("#ff0000"));
  await timePasses(placementId);
  expect(await place.stateOf(placementId)).toBe("scheduled");
  const told = await it.db.execute(
    sql`select note from placement_steps where subject_id = ${placementId} and move = 'defer'`,
  );
  expect(told).toMatchObject([
    { note: expect.stringContaining("Its picture is not the one that was approved") },
  ]);
  expect(await it.db.$count(partnerItems)).toBe(0);
});

test("it is seen by the brand, by those who answer for the network, and by whom the item was put before", async () => {
  const file = await upload("#2f6b3c");
  expect([await sees("otto", file), await sees("fay", file), await sees("bram", file)]).toEqual([
    true,
    false,
    false,
  ]);
  const { source } = await live(file);
  expect(await getPartnerItem(it.asBram, { source })).toMatchObject({
    picture: { file, alt, width: 60, height: 40 },
  });
  for (const who of ["otto", "fay", "ada", "bram"] as const) expect(await sees(who, file), who).toBe(true);
  for (const who of ["nell", "dov"] as const) expect(await sees(who, file), who).toBe(false);
  await chooseOptOut(it.asPerson("bram"), { scope: "all" });
  expect(await sees("bram", file)).toBe(false);
  await it.db.delete(deliveries).where(eq(deliveries.membershipId, it.member.cleo.id));
  expect(await sees("cleo", file)).toBe(false);
});

test("what was published keeps its picture, whoever writes to the table", async () => {
  await live(await upload("#2f6b3c"));
  for (const change of [{ pictureId: null }, { pictureAlt: "A gift" }, { gesture: null }])
    await expect(it.db.update(partnerItems).set(change)).rejects.toMatchObject({
      cause: { message: "partner_items is history and is never changed" },
    });
});

test("no picture without words for it, and none of somebody else", async () => {
  const placementId = await place.booked(rival, offerId);
  await expect(submit(placementId, await upload("#2f6b3c", it.fern.id))).rejects.toThrow(
    "This picture was not found. Please send it once more.",
  );
  const mute = { ...(await place.words(rival)), picture: { file: "fil_1", alt: " " } };
  expect(Creative.safeParse(mute).error?.issues[0]?.message).toBe(
    "Say in a few words what is to be seen, for whoever cannot see it.",
  );
});
