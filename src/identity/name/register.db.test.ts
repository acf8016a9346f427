import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { foundNetwork } from "@/networks/network/found";
import { listNetworks } from "@/networks/network/reads";
import type { FoundNetwork } from "@/networks/network/schema";
import { updateNetwork } from "@/networks/network/update";
import { networks } from "@/networks/tables";
import { mailbox } from "@/platform/tables";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { verified } from "@/testing/verified";
import { workOff } from "@/worker";
import { createBrand } from "../brand/create";
import { brands, names } from "../tables";
import { verifiedBrand, whyNotVerified } from "../verification/reads";
import { passName } from "./pass";
import { listNames } from "./reads";
import { refuseName } from "./refuse";

let it: Cast;
beforeEach(async () => {
  await beginAfresh();
  it = await cast();
});

const make = (name: string, slug = "something-else", key: "nell" | "dov" = "nell") =>
  createBrand(it.asPerson(key), { name, slug, tagline: "" });
const found = (name: string, change: Partial<FoundNetwork> = {}, key: "nell" | "fay" = "nell") =>
  foundNetwork(it.asPerson(key), {
    name,
    slug: "something-else",
    purpose: "For people who are up before the birds.",
    join: "open",
    visibility: "public",
    template: "customer-circle",
    owner: null,
    colour: "#2f6b3c",
    typeface: "literata",
    logoId: null,
    coverId: null,
    values: ["Patience", "Soil", "Night"].map((value) => ({ name: value, meaning: "It matters here." })),
    rules: ["Be kind."],
    ...change,
  } as FoundNetwork);
const doubts = async () => (await listNames(it.asMarta)).flatMap((name) => name.doubts);

test.each(["Fern & Co.", "FERN AND CO", "Fеrn & Cо.", "Ｆｅｒｎ ＆ Ｃｏ", "Férn & Co."])(
  "beside a verified Fern & Co. nobody is called %s: it is refused, or waits to be looked at",
  async (name) => {
    await verified(it.fern);
    if (name === "Férn & Co.") {
      await make(name);
      expect(await doubts()).toEqual(["It is nearly Fern & Co., a verified brand."]);
      return;
    }
    const no = "This looks the same as Fern & Co., a verified brand.";
    await expect(make(name)).rejects.toThrow(no);
    await expect(found(name)).rejects.toThrow(no);
    expect(await it.db.select().from(brands).where(eq(brands.name, name))).toHaveLength(
      name === it.fern.name ? 1 : 0,
    );
  },
);

test("an address that looks like a verified brand's is refused whatever the name", async () => {
  await verified(it.rival);
  await expect(make("Something else", "rlval-seeds")).resolves.toBeTruthy();
  expect(await doubts()).toEqual(["It is nearly Rival Seeds, a verified brand."]);
  await expect(make("Another", "rivalseeds", "dov")).rejects.toThrow("the same as Rival Seeds");
});

test("the brand's own network may carry its name", async () => {
  await verified(it.fern);
  await found("Fern & Co.", { owner: "fern-and-co", slug: "fern-circle" }, "fay");
  expect(await doubts()).toEqual([]);
});

test.each([
  ["Fe\u{200B}rn", "There are signs in this name that nobody can see."],
  ["Trellis", "This name sounds as if Trellis itself spoke."],
  ["ТrеIIis", "This name sounds as if Trellis itself spoke."],
  ["paypaI", "This is written so that it looks like “paypal”."],
  ["ѕроtіfу", "This is written so that it looks like “spotify”."],
])("%j is refused", async (name, no) => {
  await expect(make(name)).rejects.toThrow(no);
});

test.each([
  ["Rival  Seeds!", "It looks the same as Rival Seeds, which is here already."],
  ["PayPal", "“paypal” is known everywhere."],
  ["Microsfot", "It is nearly “microsoft”, which is known everywhere."],
  ["Gаrden", "Letters of two scripts stand in one word."],
  ["Rose Trellis Society", "It names Trellis."],
])("%s is used, and waits to be looked at", async (name, doubt) => {
  await make(name);
  expect(await doubts()).toEqual([doubt]);
});

test("an everyday name in any script stands at once", async () => {
  for (const [at, name] of ["Moss & Sons", "Садовники", "夜の庭", "Ñandú Café"].entries())
    await make(name, `plain-${at}-name`);
  expect(await doubts()).toEqual([]);
});

test("a name in doubt carries no mark and stands in no directory until Marta lets it", async () => {
  const { slug } = await found("PayPal");
  const listed = async () =>
    (await listNetworks(it, { q: "" })).networks.some((network) => network.slug === slug);
  expect(await listed()).toBe(false);
  const { brandId } = await make("Spotify", "spotify-music");
  await verified({ id: brandId, slug: "spotify-music", name: "Spotify" });
  expect(await verifiedBrand(it, brandId)).toBeNull();
  expect(await whyNotVerified(it, brandId)).toMatch(/^An operator still has to look at the name Spotify/);
  for (const { id: nameId, name } of await listNames(it.asMarta))
    await passName(it.asMarta, { nameId, name });
  expect(await listed()).toBe(true);
  expect(await verifiedBrand(it, brandId)).toMatchObject({ legalName: "Spotify GmbH" });
});

test("what Marta takes away is gone at once, its owner hears why, and may give another", async () => {
  const { slug, networkId } = await found("PayPal");
  const [{ id: nameId } = { id: "" }] = await listNames(it.asMarta);
  await refuseName(it.asMarta, { nameId, reason: "You are not this company." });
  await workOff();
  const nameOf = async () => (await it.db.select().from(networks).where(eq(networks.id, networkId)))[0]?.name;
  expect(await nameOf()).toBe(slug);
  expect(await it.db.select({ to: mailbox.to, subject: mailbox.subject }).from(mailbox)).toContainEqual({
    to: "nell@example.org",
    subject: "“PayPal” cannot stay",
  });
  const asNell = {
    ...it.asPerson("nell"),
    actor: { kind: "owner" as const, personId: it.who.nell.id, networkId, membershipId: null },
  };
  await updateNetwork(asNell, { name: "Dawn Chorus" });
  expect(await nameOf()).toBe("Dawn Chorus");
  const [kept] = await it.db.select().from(names).where(eq(names.subjectId, networkId));
  expect(kept).toMatchObject({ state: "clear", name: "Dawn Chorus" });
});

test("Marta lets only that name stand which she read", async () => {
  await make("PayPal");
  const [{ id: nameId } = { id: "" }] = await listNames(it.asMarta);
  await expect(passName(it.asMarta, { nameId, name: "Moss" })).rejects.toThrow("This name was not found.");
});

test("eight look-alikes at once: one stands, the others wait to be looked at", async () => {
  const made = [
    "Dew Lamps",
    "dew lamps",
    "Dеw Lamps",
    "DEW-LAMPS",
    "Dew  Lamps",
    "Dew Lamps!",
    "(Dew Lamps)",
    "Dew.Lamps",
  ];
  const keys = ["nell", "dov"] as const;
  await Promise.all(made.map((name, at) => make(name, `dew-number-${at}x`, keys[at % 2] as "nell")));
  const states = await it.db.select({ state: names.state }).from(names).where(eq(names.kind, "brand"));
  const of = (state: string) => states.filter((row) => row.state === state).length;
  expect([of("clear") - 2, of("review")]).toEqual([1, 7]);
});
