import { beforeAll, expect, test } from "vitest";
import { newId } from "@/platform/ids";
import { type Cast, cast } from "@/testing/cast";
import { startThread } from "../thread/start";
import { admitSpace } from "./admit";
import { arrangeSpace } from "./arrange";
import { createSpace } from "./create";
import { dismissSpace } from "./dismiss";
import { getSpace, listSpaceMembers, listSpaces } from "./reads";
import { updateSpace } from "./update";

let town: Cast;
let circle: string;
let open: string;
beforeAll(async () => {
  town = await cast();
  open = (await createSpace(town.asAda, { name: "The shed", purpose: "", access: "members" })).id;
  circle = (await createSpace(town.asFay, { name: "Moth circle", purpose: "", access: "invited" })).id;
});
const names = async (ctx: typeof town.asBram) => (await listSpaces(ctx)).map((space) => space.name);

test("a steward knows of a space by invitation, and reads it only when she was asked in", async () => {
  expect(await getSpace(town.asAda, { slug: "moth-circle" })).toMatchObject({ canRead: false });
  await expect(admitSpace(town.asAda, { spaceId: circle, membershipId: town.member.ada.id })).rejects.toThrow(
    "Somebody in this space must ask you in.",
  );
  await expect(startThread(town.asAda, { spaceId: circle, title: "Let me in", body: "?" })).rejects.toThrow(
    "This space was not found.",
  );
  await expect(updateSpace(town.asAda, { spaceId: circle, access: "members" })).rejects.toThrow(
    "This space was not found.",
  );

  await admitSpace(town.asAda, { spaceId: circle, membershipId: town.member.bram.id });
  await admitSpace(town.asBram, { spaceId: circle, membershipId: town.member.ada.id });
  expect(await getSpace(town.asAda, { slug: "moth-circle" })).toMatchObject({ canRead: true });
  expect((await listSpaceMembers(town.asBram, { spaceId: circle })).map((person) => person.name)).toEqual([
    "Bram de Wit",
    "Ada Okafor",
  ]);
});

test("who was not asked in does not learn that the space is there", async () => {
  expect(await names(town.asCleo)).toEqual(["The shed"]);
  await expect(getSpace(town.asCleo, { slug: "moth-circle" })).rejects.toThrow("This space was not found.");
  await expect(listSpaceMembers(town.asCleo, { spaceId: circle })).rejects.toThrow(
    "This space was not found.",
  );
  await expect(
    admitSpace(town.asCleo, { spaceId: circle, membershipId: town.member.cleo.id }),
  ).rejects.toThrow("This space was not found.");
});

test("another network's space and another network's people are not found", async () => {
  for (const spaceId of [circle, newId("space")]) {
    await expect(updateSpace(town.asOtto, { spaceId, name: "Ours" })).rejects.toThrow(
      "This space was not found.",
    );
    await expect(dismissSpace(town.asOtto, { spaceId, membershipId: town.member.bram.id })).rejects.toThrow(
      "This space was not found.",
    );
  }
  for (const membershipId of [town.member.otto.id, town.member.dov.id, newId("membership")])
    await expect(admitSpace(town.asBram, { spaceId: circle, membershipId })).rejects.toThrow(
      "This member was not found.",
    );
});

test("a member leaves a space by herself; others are taken out by stewards", async () => {
  await admitSpace(town.asBram, { spaceId: circle, membershipId: town.member.gus.id });
  await admitSpace(town.asBram, { spaceId: circle, membershipId: town.member.gita.id });
  await expect(
    dismissSpace(town.asGus, { spaceId: circle, membershipId: town.member.gita.id }),
  ).rejects.toThrow("Only stewards may take somebody out of this space.");
  await dismissSpace(town.asGus, { spaceId: circle, membershipId: town.member.gus.id });
  await dismissSpace(town.asAda, { spaceId: circle, membershipId: town.member.gita.id });
  await expect(getSpace(town.asGus, { slug: "moth-circle" })).rejects.toThrow("This space was not found.");
});

test("spaces stand in the order that a steward gives them", async () => {
  const last = await createSpace(town.asAda, { name: "The pond", purpose: "", access: "members" });
  expect(await names(town.asCleo)).toEqual(["The shed", "The pond"]);
  await arrangeSpace(town.asAda, { spaceIds: [last.id, open] });
  expect(await names(town.asCleo)).toEqual(["The pond", "The shed"]);
  await arrangeSpace(town.asOtto, { spaceIds: [open, last.id] });
  expect(await names(town.asCleo)).toEqual(["The pond", "The shed"]);
});

test("two spaces of a network do not share a name; two networks may", async () => {
  await expect(
    createSpace(town.asAda, { name: "The Shed!", purpose: "", access: "members" }),
  ).rejects.toThrow("There is a space of this name already. Please choose another.");
  await expect(updateSpace(town.asAda, { spaceId: open, name: "The pond" })).rejects.toThrow(
    "There is a space of this name already. Please choose another.",
  );
  await createSpace(town.asOtto, { name: "The shed", purpose: "", access: "members" });
});
