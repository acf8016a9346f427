import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { fileComplaint } from "@/gate/complaint/file";
import { takeBackComplaint } from "@/gate/complaint/take-back";
import { chooseOptOut } from "@/gate/opt-out/choose";
import { endOptOut } from "@/gate/opt-out/end";
import { complaints, deliveries, disclosures } from "@/gate/tables";
import { type Cast, cast } from "@/testing/cast";
import { bulbs, letPartnerIn } from "@/testing/partnered";
import { createSpace } from "../space/create";
import { partnerItems, spaces } from "../tables";
import { endPartnerItem } from "./end";
import { holdPartnerItem } from "./hold";
import { publishPartnerItem } from "./publish";
import { getPartnerItem, nextPartnerItem, searchPartnerItem } from "./reads";
import { resumePartnerItem } from "./resume";
import { stopPartnerItem } from "./stop";

const notFound = "This item was not found.";
let it: Cast;
let source: string;
beforeEach(async () => {
  it ??= await cast();
  for (const table of [complaints, deliveries, partnerItems]) await it.db.delete(table).where(sql`true`);
  source = (await letPartnerIn(it, "gardeners")).sourceId;
});
const bram = () => ({ ...it.asSystem, actor: { kind: "person" as const, personId: it.who.bram.id } });
const next = (ctx = it.asBram) => nextPartnerItem(ctx, {});
const label = async () => {
  const values = {
    brandId: it.rival.id,
    legalName: "Partner Ltd",
    given: "money",
    writtenBy: "network",
  } as const;
  const [row] = await it.db.insert(disclosures).values(values).returning();
  return row?.id ?? "";
};

test("a member meets what was put before her, with its label, and nobody else does", async () => {
  expect(await next()).toMatchObject({
    source,
    disclosure: { legalName: "Partner Ltd", given: "money", writtenBy: "network" },
    title: "Bulbs that flower at night",
    html: "<p>Plant them <strong>now</strong>, and sit outside in June.</p>",
  });
  for (const ctx of [it.asCleo, it.asGus, it.asFay]) expect(await nextPartnerItem(ctx, {})).toBeNull();
  await expect(getPartnerItem(it.asGus, { source })).rejects.toThrow(notFound);
  await expect(getPartnerItem(it.asOtto, { source })).rejects.toThrow(notFound);
});

test("a steward reads what she answers for, marked as not put before her", async () => {
  expect(await getPartnerItem(it.asAda, { source })).toMatchObject({ source, isMine: false });
  expect(await next({ ...it.asAda } as never)).toBeNull();
});

test("held, nobody meets it; resumed, she does again; ended, only its page is left; stopped, nothing", async () => {
  await holdPartnerItem(it.asSystem, { source });
  expect(await next()).toBeNull();
  await expect(getPartnerItem(it.asBram, { source })).rejects.toThrow(notFound);
  await resumePartnerItem(it.asSystem, { source });
  expect(await next()).toMatchObject({ source, isOver: false });
  await endPartnerItem(it.asSystem, { source });
  expect(await next()).toBeNull();
  expect(await searchPartnerItem(it.asBram, { query: "bulbs" })).toEqual([]);
  expect(await getPartnerItem(it.asBram, { source })).toMatchObject({ isOver: true });
  await stopPartnerItem(it.asSystem, { source });
  await expect(getPartnerItem(it.asBram, { source })).rejects.toThrow(notFound);
});

test("what was held gets its time back", async () => {
  await holdPartnerItem(it.asSystem, { source });
  await resumePartnerItem(it.asSystem, { source, endsAt: new Date(Date.now() - 1_000) });
  expect(await next()).toBeNull();
  await resumePartnerItem(it.asSystem, { source, endsAt: new Date(Date.now() + 60_000) });
  expect(await next()).toMatchObject({ source });
});

test("an opt-out ends it everywhere at once, and undone it is back", async () => {
  const choice = { scope: "brand", brand: "rival-seeds" } as const;
  await chooseOptOut(bram(), { ...choice, source });
  expect(await next()).toBeNull();
  expect(await searchPartnerItem(it.asBram, { query: "bulbs" })).toEqual([]);
  await expect(getPartnerItem(it.asBram, { source })).rejects.toThrow(notFound);
  await endOptOut(bram(), choice);
  await takeBackComplaint(it.asBram, { source });
  expect(await next()).toMatchObject({ source });
  expect(await it.db.$count(complaints)).toBe(0);
});

test("a no that is ten minutes old is not taken back", async () => {
  await fileComplaint(it.asBram, { source, kind: "not-for-me", reason: "" });
  await it.db.update(deliveries).set({ hiddenAt: sql`now() - interval '11 minutes'` });
  await expect(takeBackComplaint(it.asBram, { source })).rejects.toThrow(
    "not put away in the last ten minutes",
  );
  expect(await it.db.$count(complaints)).toBe(1);
});

test("said twice it is published once", async () => {
  const [row] = await it.db.select().from(partnerItems).where(eq(partnerItems.source, source));
  const again = { ...bulbs(it.now), source, networkId: it.gardeners.id, brandId: it.rival.id };
  const { itemId } = await publishPartnerItem(it.asSystem, {
    ...again,
    disclosureId: await label(),
    title: "Other words",
  });
  expect(itemId).toBe(row?.id);
  expect((await next())?.title).toBe("Bulbs that flower at night");
});

test("no label, or another brand's: the database refuses the item", async () => {
  const item = { ...bulbs(it.now), source: "plc_other", networkId: it.gardeners.id };
  const [{ id } = { id: "" }] = await it.db.select({ id: disclosures.id }).from(disclosures);
  await expect(
    publishPartnerItem(it.asSystem, { ...item, brandId: it.rival.id, disclosureId: null as never }),
  ).rejects.toMatchObject({ cause: { column_name: "disclosure_id" } });
  await expect(
    publishPartnerItem(it.asSystem, { ...item, brandId: it.fern.id, disclosureId: id }),
  ).rejects.toMatchObject({
    cause: { constraint_name: "partner_items_brand_id_disclosure_id_disclosures_brand_id_id_fk" },
  });
});

test.each([
  ["title", { title: "Other words" }],
  ["label", { disclosureId: "dis_other" }],
  ["link", { linkHref: "https://elsewhere.example" }],
])("its %s is never changed, whoever asks", async (_, change) => {
  await expect(it.db.update(partnerItems).set(change)).rejects.toMatchObject({
    cause: { message: "partner_items is history and is never changed" },
  });
});

test.each(["http://rival.example", "https://", "https://me@evil.example", "javascript:alert(1)"])(
  "%s is no way out",
  async (href) => {
    const item = { ...bulbs(it.now), source: "plc_way", networkId: it.gardeners.id, brandId: it.rival.id };
    await expect(
      publishPartnerItem(it.asSystem, {
        ...item,
        disclosureId: await label(),
        link: { href, text: "Out" },
      }),
    ).rejects.toMatchObject({ cause: { constraint_name: "partner_items_link" } });
  },
);

test("a partner's words have no pictures, no names and no way out but the approved link", async () => {
  await it.db.delete(partnerItems).where(sql`true`);
  const body = "See [our shop](https://elsewhere.example) ![x](/media/fil_x) @ada-okafor <b>now</b>";
  const item = { ...bulbs(it.now), source, networkId: it.gardeners.id, brandId: it.rival.id, body };
  await publishPartnerItem(it.asSystem, { ...item, disclosureId: await label() });
  expect((await next())?.html).toBe("<p>See our shop  @ada-okafor &#x3C;b>now&#x3C;/b></p>");
});

test("in a space that she may not read she does not meet it either", async () => {
  const made = { name: "The back room", purpose: "", access: "stewards" as const };
  await createSpace(it.asAda, made);
  const [room] = await it.db.select().from(spaces).where(eq(spaces.name, made.name));
  await it.db.delete(partnerItems).where(sql`true`);
  const item = { ...bulbs(it.now), source, networkId: it.gardeners.id, brandId: it.rival.id };
  await publishPartnerItem(it.asSystem, { ...item, spaceId: room?.id ?? "", disclosureId: await label() });
  expect(await next()).toBeNull();
});
