import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { changeBranding } from "../branding/change";
import { networks } from "../tables";
import { UpdateGate } from "./schema";
import { updateNetwork } from "./update";

let c: Cast;
beforeAll(async () => {
  c = await cast();
});
const gardeners = async () => (await c.db.select().from(networks).where(eq(networks.id, c.gardeners.id)))[0];
const gate = { join: "open" as const, questions: ["What do you grow?", "Where?"], capacity: 40, welcome: "" };

test("Ada, a steward, opens the gate; Fay, who owns the brand, gives the network its name", async () => {
  await updateNetwork(c.asAda, gate);
  await updateNetwork(c.asFay, {
    name: "The Night Gardeners",
    purpose: "For the dark hours.",
    visibility: "members",
  });
  expect(await gardeners()).toMatchObject({ ...gate, name: "The Night Gardeners", visibility: "members" });
});

test("neither a gatekeeper nor a member may", async () => {
  for (const ctx of [c.asGus, c.asBram])
    await expect(updateNetwork(ctx, gate)).rejects.toThrow("Only stewards may do this.");
});

test("nobody is put out by a smaller number of places", async () => {
  await expect(updateNetwork(c.asAda, { ...gate, capacity: 5 })).rejects.toMatchObject({
    code: "conflict",
    message: "More people than that hold a place already, and nobody is put out by a setting.",
  });
});

test("a sixth question and a place for a crowd are refused", () => {
  const sentences = (change: object) =>
    UpdateGate.safeParse({ network: "n", ...gate, ...change }).error?.issues.map(({ message }) => message);
  expect(sentences({ questions: Array(6).fill("What do you grow?") })).toEqual([
    "At most five questions: people answer the first ones best.",
  ]);
  expect(sentences({ capacity: 5_000 })).toEqual([
    "A network here has at most 1,500 places: people should be able to know one another.",
  ]);
  expect(sentences({ memberCount: 1 })).toEqual(['Unrecognized key: "memberCount"']);
});

const kit = { colour: "#ffe600", typeface: "figtree" as const, logoId: null, coverId: null };

test("stewards dress the network; the colour stays as it was given", async () => {
  await changeBranding(c.asAda, kit);
  expect(await gardeners()).toMatchObject(kit);
  await expect(changeBranding(c.asBram, kit)).rejects.toThrow("Only stewards may do this.");
  await expect(changeBranding(c.asAda, { ...kit, coverId: "fil_00000000000000000000" })).rejects.toThrow(
    "This picture was not found. Please send it again.",
  );
});
