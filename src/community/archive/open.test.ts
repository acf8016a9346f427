import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { written, zipFile, zipped } from "@/testing/export";
import { openArchive } from "./open";

const patched = async (buffer: Buffer, from: string, to: string) => {
  let at = buffer.indexOf(from);
  while (at >= 0) {
    buffer.write(to, at, "latin1");
    at = buffer.indexOf(from, at + 1);
  }
  return written(buffer);
};

test("a zip and a folder read alike, without the folder that everything lies in and without what computers add", async () => {
  const zip = await openArchive(
    await zipFile({ "Fern/users.json": "[1]", "Fern/shed/a.json": "2", "__MACOSX/Fern/._users.json": "x" }),
  );
  const folder = await mkdtemp(join(tmpdir(), "export-"));
  await mkdir(join(folder, "shed"));
  await writeFile(join(folder, "users.json"), "[1]");
  await writeFile(join(folder, "shed/a.json"), "2");
  await writeFile(join(folder, ".DS_Store"), "x");
  const dir = await openArchive(folder);
  for (const archive of [zip, dir]) {
    expect(archive.names.toSorted()).toEqual(["shed/a.json", "users.json"]);
    expect(await archive.read("users.json")).toBe("[1]");
    await archive.close();
  }
});

test("a bomb is refused before it unpacks", async () => {
  const file = await zipFile({ "users.json": Buffer.alloc(30 * 1024 * 1024) });
  await expect(openArchive(file)).rejects.toThrow(
    "users.json unpacks to over 200 times its size, as no real export does.",
  );
});

test("over 200 MB in all is refused", async () => {
  const bytes = await zipped({ "users.json": "[]" });
  bytes.writeUInt32LE(201 * 1024 * 1024, bytes.indexOf("PK\x01\x02") + 24);
  await expect(openArchive(await written(bytes))).rejects.toThrow("This export is over 200 MB unpacked.");
});

test("more than 50,000 files are refused", async () => {
  const bytes = await zipped({ "users.json": "[]" });
  bytes.writeUInt16LE(50_001, bytes.indexOf("PK\x05\x06") + 10);
  await expect(openArchive(await written(bytes))).rejects.toThrow("This export holds over 50,000 files.");
});

test.each([
  ["ab/users.json", "../users.json"],
  ["a/users.json", "//users.json"],
  ["abc/users.json", "c:/users.json"],
])("a name that points outside (%s made %s) is refused", async (name, trick) => {
  const file = await patched(await zipped({ [name]: "[]" }), name, trick.padEnd(name.length, "n"));
  await expect(openArchive(file)).rejects.toThrow("This zip has a file whose name points outside of it");
});

test("the same name twice is refused", async () => {
  const file = await patched(await zipped({ "a.json": "1", "b.json": "2" }), "b.json", "a.json");
  await expect(openArchive(file)).rejects.toThrow(
    "This zip holds a.json twice, so we cannot tell which counts.",
  );
});

test("a locked zip asks for one without a password", async () => {
  const bytes = await zipped({ "users.json": "[]" });
  bytes.writeUInt16LE(1, bytes.indexOf("PK\x01\x02") + 8);
  await expect(openArchive(await written(bytes))).rejects.toThrow("This zip is locked with a password.");
});

test("a zip cut off says that it is damaged", async () => {
  const bytes = await zipped({ "users.json": "[]" });
  await expect(openArchive(await written(bytes.subarray(0, -30)))).rejects.toThrow(
    "This zip is damaged and cannot be read",
  );
});

test("a file that unpacks to more than it said is refused when it is read", async () => {
  const bytes = await zipped({ "users.json": "[1,2,3,4,5,6,7,8,9]".repeat(50) });
  bytes.writeUInt32LE(10, bytes.indexOf("PK\x01\x02") + 24);
  const archive = await openArchive(await written(bytes));
  await expect(archive.read("users.json")).rejects.toThrow("This zip is damaged and cannot be read");
  await archive.close();
});

test("what is no zip says so, and what is not there too", async () => {
  await expect(openArchive(await written("Hello", "note.txt"))).rejects.toThrow("This is not a zip.");
  await expect(openArchive("/nowhere/export.zip")).rejects.toThrow(
    "There is no file at /nowhere/export.zip.",
  );
});
