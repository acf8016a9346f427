import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { takeCustody } from "@/networks/custody/take";
import { leaveMembership } from "@/networks/membership/leave";
import { insiderOf } from "@/networks/membership/reads";
import { removeMembership } from "@/networks/membership/remove";
import { makeObjection } from "@/networks/objection/make";
import { memberships } from "@/networks/tables";
import { saveImage } from "@/platform/files";
import { rateLimits } from "@/platform/tables";
import { days, later } from "@/platform/time";
import { type Cast, cast } from "@/testing/cast";
import { written } from "@/testing/export";
import { openArchive } from "../archive/open";
import { editPost } from "../post/edit";
import { removePost } from "../post/remove";
import { replyPost } from "../post/reply";
import { createSpace } from "../space/create";
import { startThread } from "../thread/start";
import { exportWords } from "./export";

const folder = mkdtempSync(join(tmpdir(), "trellis-words-"));
process.env.MEDIA_DIR = folder;
process.env.NEXTAUTH_SECRET ??= "a secret that only the tests know";
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let it: Cast;
const pictures: Record<"shown" | "taken" | "brams", string> = { shown: "", taken: "", brams: "" };

const picture = async (by: string) => {
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#2f6b3c" } })
    .png()
    .toBuffer();
  return (await saveImage(it, bytes, { scope: `network:${it.gardeners.id}`, by })).id;
};

beforeAll(async () => {
  it = await cast();
  const { who, asCleo, asBram } = it;
  const { id: spaceId } = await createSpace(it.asAda, { name: "The shed", purpose: "", access: "members" });
  await it.db
    .update(memberships)
    .set({ bio: "Moths, mostly.", answers: [{ question: "What do you grow?", answer: "Evening primrose." }] })
    .where(eq(memberships.id, it.member.cleo.id));
  pictures.shown = await picture(who.cleo.id);
  pictures.taken = await picture(who.cleo.id);
  pictures.brams = await picture(who.bram.id);
  const hers = await startThread(asCleo, {
    spaceId,
    title: "Hawkmoths by torchlight",
    body: `Seen. ![One](/media/${pictures.shown})`,
  });
  await replyPost(asBram, { threadId: hers.threadId, body: "Bram answers Cleo." });
  const his = await startThread(asBram, { spaceId, title: "Brams own title", body: "Bram begins." });
  await replyPost(asCleo, { threadId: his.threadId, body: "=SUM(A1) says Cleo." });
  const gone = await replyPost(asCleo, {
    threadId: his.threadId,
    body: `Cleo regrets. ![Two](/media/${pictures.taken})`,
  });
  await removePost(asCleo, { postId: gone.id });
  const changed = await replyPost(asCleo, { threadId: his.threadId, body: "Cleo first wrote." });
  await editPost(asCleo, { postId: changed.id, body: "Cleo then wrote." });
  const moderated = await replyPost(asCleo, { threadId: his.threadId, body: "Cleo sells." });
  await removePost(it.asAda, { postId: moderated.id, reason: "No selling." });
  await it.db.insert(memberships).values({
    ...{ networkId: it.kiln.id, personId: who.cleo.id, state: "member" as const, role: "member" as const },
    ...{ name: "Cleo Marsh", bio: "At the kiln.", charterVersion: 1, joinedAt: it.now },
  });
  const atKiln = await insiderOf(it, who.cleo.id, "tuesday-kiln");
  const kiln = { db: it.db, now: it.now, actor: atKiln } as typeof asCleo;
  const { id: shelf } = await createSpace(it.asOtto, { name: "Shelf", purpose: "", access: "members" });
  await startThread(kiln, { spaceId: shelf, title: "Glaze", body: "Cleo at the kiln." });
});
beforeEach(() => it.db.delete(rateLimits));

const take = async (key: "cleo" | "nell" | "rosa" | "bram", network = "night-gardeners") => {
  const { packed } = await exportWords(it.asPerson(key), { network });
  const archive = await openArchive(await written(await buffer(packed)));
  const read = async (name: string) => String(await archive.read(name));
  const [json, table, text] = await Promise.all([read("words.json"), read("posts.csv"), read("words.md")]);
  return { names: archive.names, json: JSON.parse(json), table, text, all: json + table + text };
};

test("Cleo takes what she wrote: as data, as a table, to be read, and her pictures", async () => {
  const { names, json, table, text } = await take("cleo");
  expect(names).toEqual(["words.md", "words.json", "posts.csv", `pictures/${pictures.shown}.webp`]);
  expect(json).toMatchObject({
    network: { slug: "night-gardeners" },
    profile: { name: "Cleo Marsh", bio: "Moths, mostly." },
    answers: [{ question: "What do you grow?", answer: "Evening primrose." }],
    charter: { version: 1, rules: ["Be kind.", "No selling."] },
  });
  const own = (body: string, title: string | null) =>
    expect.objectContaining({ body: expect.stringContaining(body), title });
  expect(json.posts).toHaveLength(3);
  expect(json.posts).toEqual(
    expect.arrayContaining([
      own("Seen.", "Hawkmoths by torchlight"),
      own("says Cleo.", null),
      own("Cleo then wrote.", null),
    ]),
  );
  expect(table.split("\r\n")).toHaveLength(5);
  expect(table, "no spreadsheet takes her words for a formula").toContain(`"'=SUM(A1) says Cleo."`);
  expect(text).toContain("### Hawkmoths by torchlight");
  expect(text, "the picture stands beside it").toContain(`![One](pictures/${pictures.shown}.webp)`);
});

test("nothing is in it of anybody else, of what was taken down, or of another network", async () => {
  const { all } = await take("cleo");
  for (const other of ["Bram answers", "Brams own title", "Bram begins", "Bram de Wit", "Ada Okafor"])
    expect(all).not.toContain(other);
  for (const gone of ["Cleo regrets", "Cleo sells", "Cleo first wrote", pictures.taken, pictures.brams])
    expect(all).not.toContain(gone);
  for (const elsewhere of ["At the kiln", "Cleo at the kiln", "Glaze"]) expect(all).not.toContain(elsewhere);
  expect((await take("cleo", "tuesday-kiln")).all).toContain("Cleo at the kiln");
});

test("whoever never knocked is told what she would be told of a network that is none", async () => {
  for (const network of ["night-gardeners", "nowhere"])
    await expect(exportWords(it.asPerson("nell"), { network })).rejects.toThrow(
      "This membership was not found.",
    );
});

test("a third copy on one day is one too many, and another network's does not count", async () => {
  await take("cleo");
  await take("cleo");
  await expect(exportWords(it.asPerson("cleo"), { network: "night-gardeners" })).rejects.toThrow(
    "That is a lot of copies of your words in a short time. Please try again tomorrow.",
  );
  await take("cleo", "tuesday-kiln");
});

test("a suspended member takes hers", async () => {
  expect((await take("rosa")).json.profile.name).toBe("Rosa Quill");
});

test("while the network changes hands members take their words, leave, and take them still; so does who was removed", async () => {
  await takeCustody(it.asSystem, {
    networkId: it.gardeners.id,
    cause: "del_1",
    until: later(it.now, days(75)),
  });
  await it.db
    .update(memberships)
    .set({ joinedAt: new Date(0) })
    .where(eq(memberships.id, it.member.cleo.id));
  await makeObjection(it.asCleo, { reason: "I came for the moths." });
  expect((await take("cleo")).json.objections).toMatchObject([{ reason: "I came for the moths." }]);
  await leaveMembership(it.asPerson("cleo"), { network: "night-gardeners" });
  expect((await take("cleo")).text).toContain("Hawkmoths by torchlight");
  await removeMembership(it.asAda, { membershipId: it.member.bram.id, reason: "Sold things." });
  const { all } = await take("bram");
  expect(all).toContain("Bram answers Cleo.");
  expect(all).not.toContain("Hawkmoths");
});
