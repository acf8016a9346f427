import { beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { createSpace } from "../space/create";
import { startThread } from "../thread/start";
import { getVisit } from "./reads";

let town: Cast;
beforeAll(async () => {
  town = await cast();
  const { id: spaceId } = await createSpace(town.asAda, { name: "The shed", purpose: "", access: "members" });
  await createSpace(town.asAda, { name: "The office", purpose: "", access: "stewards" });
  await startThread(town.asAda, { spaceId, title: "Slugs", body: "Again." });
});

test("Bram sees where he is, as whom, and what is new where", async () => {
  const visit = await getVisit(town.asBram);
  expect(visit.network.slug).toBe("night-gardeners");
  expect(visit.me?.name).toBe("Bram de Wit");
  expect(visit.spaces.map(({ name, unread }) => [name, unread])).toEqual([["The shed", 1]]);
  expect(visit).toMatchObject({ canSpeak: true, isSteward: false, hasDesk: false, hasSpoken: false });
});

test("Ada, a steward who has spoken, has a desk and the stewards' space", async () => {
  const visit = await getVisit(town.asAda);
  expect(visit.spaces.map(({ name }) => name)).toEqual(["The shed", "The office"]);
  expect(visit).toMatchObject({ isSteward: true, hasDesk: true, hasSpoken: true });
});

test("Fay, who acts for the owner, reads and does not write", async () => {
  const visit = await getVisit(town.asFay);
  expect(visit).toMatchObject({ me: null, state: null, canSpeak: false, hasDesk: true });
});
