import { beforeAll, expect, test } from "vitest";
import { listNotices } from "@/notifications/notice/reads";
import { newId } from "@/platform/ids";
import { type Cast, cast } from "@/testing/cast";
import { workOff } from "@/worker";
import { replyPost } from "../post/reply";
import { createSpace } from "../space/create";
import { closeThread } from "./close";
import { pinThread } from "./pin";
import { getThread, listThreads } from "./reads";
import { removeThread } from "./remove";
import { renameThread } from "./rename";
import { reopenThread } from "./reopen";
import { startThread } from "./start";
import { unpinThread } from "./unpin";

let town: Cast;
let spaceId: string;
beforeAll(async () => {
  town = await cast();
  spaceId = (await createSpace(town.asAda, { name: "The shed", purpose: "", access: "members" })).id;
});
const start = (ctx: typeof town.asBram, title: string) => startThread(ctx, { spaceId, title, body: "So." });

test("an author takes her thread back while nobody has answered", async () => {
  const { threadId } = await start(town.asBram, "Hasty");
  await expect(removeThread(town.asCleo, { threadId })).rejects.toThrow(
    "Only its author or a steward may remove a thread.",
  );
  await removeThread(town.asBram, { threadId });
  await expect(getThread(town.asBram, { threadId })).rejects.toThrow("This thread was not found.");
});

test("once others answered only a steward removes a thread, with a reason that its author is told", async () => {
  const { threadId } = await start(town.asBram, "Offers");
  await replyPost(town.asCleo, { threadId, body: "How much?" });
  await expect(removeThread(town.asBram, { threadId })).rejects.toThrow(
    "Others have answered here, so only a steward may remove this thread. You can remove your own posts.",
  );
  await expect(removeThread(town.asAda, { threadId })).rejects.toThrow(
    "Please say why, so that its author can understand.",
  );
  expect((await getThread(town.asBram, { threadId })).posts).toHaveLength(2);
  await removeThread(town.asAda, { threadId, reason: "No selling." });
  await workOff();
  expect((await listNotices(town.asPerson("bram"))).map((notice) => notice.sentence)).toEqual([
    "A steward removed your post in “Offers”. The reason: No selling.",
    "Cleo Marsh replied to your thread “Offers”",
  ]);
});

test("a steward pins, the author closes and opens again, either renames", async () => {
  const { threadId } = await start(town.asCleo, "Welcome");
  await start(town.asCleo, "Later");
  await pinThread(town.asAda, { threadId });
  expect((await listThreads(town.asBram, { spaceId })).threads[0]?.title).toBe("Welcome");
  await unpinThread(town.asAda, { threadId });
  await expect(pinThread(town.asCleo, { threadId })).rejects.toThrow("Only stewards may pin a thread.");

  await expect(closeThread(town.asBram, { threadId })).rejects.toThrow(
    "Only its author or a steward may close a thread.",
  );
  await closeThread(town.asCleo, { threadId });
  await reopenThread(town.asAda, { threadId });
  await replyPost(town.asBram, { threadId, body: "Hello." });
  await renameThread(town.asAda, { threadId, title: "Welcome, all" });
  expect((await getThread(town.asBram, { threadId })).thread.title).toBe("Welcome, all");
});

test("another network's thread answers like one that never was", async () => {
  const { threadId } = await start(town.asGus, "Ours");
  for (const change of [pinThread, unpinThread, closeThread, reopenThread])
    for (const id of [threadId, newId("thread")])
      await expect(change(town.asOtto, { threadId: id })).rejects.toThrow("This thread was not found.");
});
