import { beforeAll, expect, test } from "vitest";
import { newId } from "@/platform/ids";
import { files } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { editPost } from "../post/edit";
import { removePost } from "../post/remove";
import { replyPost } from "../post/reply";
import { admitSpace } from "../space/admit";
import { createSpace } from "../space/create";
import { startThread } from "../thread/start";
import { maySeePicture } from "./reads";

let town: Cast;
let shed: string;
let circle: string;
let open: string;
let closed: string;
const threadIn = async (spaceId: string) =>
  (await startThread(town.asAda, { spaceId, title: "Moths", body: "Look." })).threadId;

beforeAll(async () => {
  town = await cast();
  shed = (await createSpace(town.asAda, { name: "The shed", purpose: "", access: "members" })).id;
  circle = (await createSpace(town.asAda, { name: "Circle", purpose: "", access: "invited" })).id;
  open = await threadIn(shed);
  closed = await threadIn(circle);
});

const ada = () => town.who.ada.id;
async function picture(createdBy = ada()) {
  const id = newId("file");
  const scope = `network:${town.gardeners.id}`;
  await town.db.insert(files).values({ id, scope, contentType: "image/webp", bytes: 1, createdBy });
  return { id, markdown: `![A moth](/media/${id})`, createdBy };
}
const sees = (who: keyof typeof town.who, { id: fileId, createdBy }: { id: string; createdBy: string }) =>
  maySeePicture(town, { personId: town.who[who].id, networkId: town.gardeners.id, fileId, createdBy });

test("a picture in a space for all is seen by all inside, and by nobody else", async () => {
  const moth = await picture();
  await replyPost(town.asAda, { threadId: open, body: moth.markdown });
  expect([await sees("bram", moth), await sees("fay", moth)]).toEqual([true, true]);
  const nowhere = { personId: ada(), networkId: "net_nowhere", fileId: moth.id, createdBy: ada() };
  expect(await maySeePicture(town, nowhere)).toBe(false);
  for (const who of ["otto", "nell", "dov", "rosa"] as const) expect(await sees(who, moth), who).toBe(false);
});

test("a picture in a space by invitation is seen by those who were asked in", async () => {
  const moth = await picture();
  await replyPost(town.asAda, { threadId: closed, body: moth.markdown });
  expect([await sees("ada", moth), await sees("bram", moth), await sees("fay", moth)]).toEqual([
    true,
    false,
    false,
  ]);
  await admitSpace(town.asAda, { spaceId: circle, membershipId: town.member.bram.id });
  expect(await sees("bram", moth)).toBe(true);
});

test("nobody brings another's picture into the open by writing its address", async () => {
  const moth = await picture();
  await replyPost(town.asAda, { threadId: closed, body: moth.markdown });
  await replyPost(town.asCleo, { threadId: open, body: moth.markdown });
  expect([await sees("cleo", moth), await sees("gus", moth)]).toEqual([false, false]);
  await replyPost(town.asAda, { threadId: open, body: moth.markdown });
  expect(await sees("cleo", moth)).toBe(true);
});

test("a picture goes out of sight with the post that showed it, and one added later comes into it", async () => {
  const [first, second] = [await picture(), await picture()];
  const { id: postId } = await replyPost(town.asAda, {
    threadId: open,
    body: first.markdown,
  });
  await editPost(town.asAda, { postId, body: `${first.markdown} ${second.markdown}` });
  await removePost(town.asFay, { postId, reason: "Not a moth." });
  for (const one of [first, second])
    expect([await sees("cleo", one), await sees("ada", one)]).toEqual([false, true]);
});
