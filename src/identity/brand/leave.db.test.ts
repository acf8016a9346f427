import { and, desc, eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { BrandActor, Ctx } from "@/identity/actor";
import { newId } from "@/platform/ids";
import { files } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { brandPeople, brands, people } from "../tables";
import { appointBrand } from "./appoint";
import { createBrand } from "./create";
import { dismissBrand } from "./dismiss";
import { leaveBrand } from "./leave";
import { brandActorOf, getBrand, listMyBrands, listTeam, showBrand } from "./reads";
import { Create, slugOf, Update } from "./schema";
import { updateBrand } from "./update";

let it: Cast;
let asMina: Ctx<BrandActor>;
beforeAll(async () => {
  it = await cast();
  asMina = { ...it.asFern, actor: await brandActorOf(it, it.who.mina.id, "fern-and-co") };
});

const ownersOf = async (brandId: string) => {
  const isOwner = and(eq(brandPeople.brandId, brandId), eq(brandPeople.role, "owner"));
  const [brand] = await it.db.select().from(brands).where(eq(brands.id, brandId));
  const owners = await it.db.select().from(brandPeople).where(isOwner);
  expect(brand?.ownerCount, "the count agrees with the rows").toBe(owners.length);
  return owners.length;
};

test("Nell makes a brand, owns it, and no second brand takes its address", async () => {
  const wanted = { name: "Byrne Lamps", slug: "byrne-lamps", tagline: "" };
  const { brandId } = await createBrand(it.asPerson("nell"), wanted);
  expect(await ownersOf(brandId)).toBe(1);
  expect(await listMyBrands(it.asPerson("nell"))).toMatchObject([{ slug: "byrne-lamps", role: "owner" }]);
  await expect(createBrand(it.asPerson("dov"), wanted)).rejects.toThrow("The address byrne-lamps is taken");
});

test("an address is plain letters and none of our own words", () => {
  const said = (slug: string) => Create.safeParse({ name: "Fern", slug }).error?.issues[0]?.message;
  expect(said("fern-and-co")).toBeUndefined();
  expect(said("invitation")).toContain("kept for Trellis itself");
  expect(said("fеrn")).toContain("Use letters, digits and single hyphens");
  expect(slugOf("Fern & Co.")).toBe("fern-and-co");
  expect(slugOf("Müller’s Öfen")).toBe("muller-s-ofen");
});

test("a website is a plain https address", () => {
  const said = (website: string) =>
    Update.shape.website.safeParse(website).error?.issues[0]?.message ?? "fine";
  expect(said("https://fernandco.example.org/about")).toBe("fine");
  expect(said("")).toBe("fine");
  for (const trick of ["javascript:alert(1)", "http://fern.example.org", "https://", "fern.example.org"])
    expect(said(trick), trick).toContain("Please give the whole address");
});

test("an analyst reads the brand and changes nothing of it", async () => {
  expect(await getBrand(asMina)).toMatchObject({ name: "Fern & Co.", role: "analyst" });
  const said = { name: "Mina's now", tagline: "", about: "", website: "", colour: "#000000", logoId: null };
  await expect(updateBrand(asMina, said)).rejects.toThrow("Analysts read figures");
  await expect(appointBrand(asMina, { personId: it.who.mina.id, role: "owner" })).rejects.toThrow(
    "Only an owner of the brand may change its team.",
  );
  const { team, invitations } = await listTeam(asMina);
  expect(team.map(({ email }) => email)).toEqual([null, null, null]);
  expect(invitations).toEqual([]);
});

test("a brand wears a logo that its own people sent for everybody to see, and a colleague keeps it", async () => {
  const profile = { name: "Fern & Co.", tagline: "", about: "", website: "", colour: "#2f6b3c" };
  const sent = { contentType: "image/webp", bytes: 1, width: 1, height: 1 };
  const [logo, hidden, rival] = await it.db
    .insert(files)
    .values([
      { ...sent, id: newId("file"), scope: "public", createdBy: it.who.fay.id },
      { ...sent, id: newId("file"), scope: `network:${it.gardeners.id}`, createdBy: it.who.fay.id },
      { ...sent, id: newId("file"), scope: "public", createdBy: it.who.otto.id },
    ])
    .returning();
  const wear = (by: typeof it.asFern, logoId = logo?.id ?? null) => updateBrand(by, { ...profile, logoId });
  await wear(it.asFern);
  const asTheo = { ...it.asFern, actor: await brandActorOf(it, it.who.theo.id, "fern-and-co") };
  await wear(asTheo);
  expect(await showBrand(it, { slug: "fern-and-co" })).toMatchObject({ logoId: logo?.id });
  for (const other of [hidden, rival])
    await expect(wear(it.asFern, other?.id)).rejects.toThrow(
      "This picture was not found. Please send it again.",
    );
});

test("nobody changes the team of another brand", async () => {
  const asRival = { ...it.asFern, actor: await brandActorOf(it, it.who.otto.id, "rival-seeds") };
  await expect(dismissBrand(asRival, { personId: it.who.theo.id })).rejects.toThrow(
    "This person was not found.",
  );
  await expect(brandActorOf(it, it.who.otto.id, "fern-and-co")).rejects.toThrow("This brand was not found.");
});

test("the last owner neither leaves nor steps down", async () => {
  await expect(leaveBrand(it.asFern)).rejects.toThrow("You are the last owner of this brand");
  await expect(appointBrand(it.asFern, { personId: it.who.fay.id, role: "manager" })).rejects.toThrow(
    "A brand keeps at least one owner",
  );
  await appointBrand(it.asFern, { personId: it.who.theo.id, role: "owner" });
  await leaveBrand(it.asFern);
  expect(await ownersOf(it.fern.id)).toBe(1);
});

test("who stopped being an owner meanwhile changes nothing", async () => {
  await expect(dismissBrand(it.asFern, { personId: it.who.mina.id })).rejects.toThrow(
    "This person was not found.",
  );
  expect(await brandActorOf(it, it.who.mina.id, "fern-and-co")).toMatchObject({ role: "analyst" });
});

const eightOwners = async () => {
  const brandId = it.rival.id;
  const ottoFirst = desc(eq(people.id, it.who.otto.id));
  const rows = await it.db.select({ id: people.id }).from(people).orderBy(ottoFirst).limit(8);
  await it.db
    .insert(brandPeople)
    .values(rows.map(({ id }) => ({ brandId, personId: id, role: "owner" as const })))
    .onConflictDoUpdate({ target: [brandPeople.brandId, brandPeople.personId], set: { role: "owner" } });
  return rows.map(({ id: personId }) => ({
    ...it.asFern,
    actor: { kind: "brand", personId, brandId, role: "owner" } as BrandActor,
  }));
};
const noes = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.filter((one) => one.status === "rejected").map((one) => String(one.reason.message));

test("eight owners leaving at once never leave the brand without one", { timeout: 120_000 }, async () => {
  for (let round = 0; round < 200; round++) {
    const owners = await eightOwners();
    expect(await ownersOf(it.rival.id)).toBe(8);
    const refused = noes(await Promise.allSettled(owners.map(leaveBrand)));
    expect(refused).toEqual([expect.stringContaining("You are the last owner")]);
    expect(await ownersOf(it.rival.id)).toBe(1);
  }
});

test("eight owners sending one another away leave one", { timeout: 120_000 }, async () => {
  for (let round = 0; round < 200; round++) {
    const owners = await eightOwners();
    await Promise.allSettled(
      owners.map((owner, place) => {
        const { personId } = (owners[(place + 1) % 8] as (typeof owners)[number]).actor;
        return dismissBrand(owner, { personId });
      }),
    );
    expect(await ownersOf(it.rival.id)).toBeGreaterThanOrEqual(1);
  }
});
