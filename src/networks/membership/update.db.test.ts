import { beforeAll, expect, test } from "vitest";
import { newId } from "@/platform/ids";
import { files } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { getOwnMembership } from "./reads";
import { updateMembership } from "./update";

let it: Cast;
beforeAll(async () => {
  it = await cast();
});

async function picture(createdBy: string, scope: string) {
  const id = newId("file");
  await it.db.insert(files).values({ id, scope, contentType: "image/webp", bytes: 1, createdBy });
  return id;
}
const asBram = () => {
  const { id: membershipId } = it.member.bram;
  return { ...it.asBram, actor: { ...it.asBram.actor, membershipId } };
};
const say = (pictureId?: string | null) =>
  updateMembership(asBram(), { name: "Bram", headline: "Rakes at dusk", bio: "", pictureId });
const worn = async () => (await getOwnMembership(asBram())).pictureId;

test("Bram wears a picture that he sent to this network, keeps it, and takes it off", async () => {
  const own = await picture(it.who.bram.id, `network:${it.gardeners.id}`);
  await say(own);
  expect(await worn()).toBe(own);
  await say();
  expect(await worn()).toBe(own);
  await say(null);
  expect(await worn()).toBeNull();
});

test("nobody wears another's picture, one of another network, or one for everybody", async () => {
  for (const strange of [
    await picture(it.who.ada.id, `network:${it.gardeners.id}`),
    await picture(it.who.bram.id, `network:${it.kiln.id}`),
    await picture(it.who.bram.id, "public"),
    "fil_00000000000000000000",
  ])
    await expect(say(strange)).rejects.toThrow("This picture was not found. Please send it again.");
  expect(await worn()).toBeNull();
});
