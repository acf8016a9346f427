import { beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { discardDraft } from "./discard";
import { getDraft, listDrafts } from "./reads";
import { saveDraft } from "./save";

let c: Cast;
beforeAll(async () => {
  c = await cast();
});

test("what Nell typed is there when she comes back, half a name and all", async () => {
  const nell = c.asPerson("nell");
  const { id } = await saveDraft(nell, { data: { name: "Riv" } });
  await saveDraft(nell, { draftId: id, data: { name: "River swimmers", purpose: "Cold", screen: 2 } });
  expect((await getDraft(nell, { draftId: id })).data).toEqual({
    name: "River swimmers",
    purpose: "Cold",
    screen: 2,
  });
  expect(await listDrafts(nell)).toMatchObject([{ id, name: "River swimmers" }]);
});

test("nobody else sees it, writes in it, or throws it away", async () => {
  const { id: draftId } = await saveDraft(c.asPerson("fay"), { data: { name: "Secret" } });
  const bram = c.asPerson("bram");
  const no = "This draft was not found.";
  await expect(getDraft(bram, { draftId })).rejects.toThrow(no);
  await expect(saveDraft(bram, { draftId, data: { name: "Mine" } })).rejects.toThrow(no);
  await expect(discardDraft(bram, { draftId })).rejects.toThrow(no);
  expect(await listDrafts(bram)).toEqual([]);
});

test("a draft that was thrown away is gone", async () => {
  const theo = c.asPerson("theo");
  const { id: draftId } = await saveDraft(theo, { data: {} });
  await discardDraft(theo, { draftId });
  await expect(getDraft(theo, { draftId })).rejects.toThrow("This draft was not found.");
});
