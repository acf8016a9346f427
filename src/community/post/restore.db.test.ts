import { beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { createSpace } from "../space/create";
import { startThread } from "../thread/start";
import { getPost } from "./reads";
import { removePost } from "./remove";
import { replyPost } from "./reply";
import { restorePost } from "./restore";

let town: Cast;
let threadId: string;
beforeAll(async () => {
  town = await cast();
  const space = await createSpace(town.asAda, { name: "The shed", purpose: "", access: "members" });
  threadId = (await startThread(town.asAda, { spaceId: space.id, title: "Slugs", body: "Again." })).threadId;
});

const late = <C extends { now: Date }>(ctx: C) => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + 11 * 60_000),
});
const onlyOwn = "This can be undone for ten minutes, and only what you removed yourself.";

test("Bram takes his words away, changes his mind, and they stand as they stood", async () => {
  const { id: postId } = await replyPost(town.asBram, { threadId, body: "Beer traps." });
  await removePost(town.asBram, { postId });
  expect((await getPost(town.asCleo, { postId })).html).toBe("");
  await restorePost(town.asBram, { postId });
  expect(await getPost(town.asCleo, { postId })).toMatchObject({
    isDeleted: false,
    html: "<p>Beer traps.</p>",
  });
});

test("after ten minutes, what was removed stays removed", async () => {
  const { id: postId } = await replyPost(town.asBram, { threadId, body: "Salt." });
  await removePost(town.asBram, { postId });
  await expect(restorePost(late(town.asBram), { postId })).rejects.toThrow(onlyOwn);
});

test("what a steward took down its author does not put back", async () => {
  const { id: postId } = await replyPost(town.asBram, { threadId, body: "Buy my traps." });
  await removePost(town.asAda, { postId, reason: "No selling." });
  await expect(restorePost(town.asBram, { postId })).rejects.toThrow(onlyOwn);
});

test("another's words are nobody's to bring back", async () => {
  const { id: postId } = await replyPost(town.asBram, { threadId, body: "Copper." });
  await removePost(town.asBram, { postId });
  await expect(restorePost(town.asCleo, { postId })).rejects.toThrow("This post was not found.");
});
