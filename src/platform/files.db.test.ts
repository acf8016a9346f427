import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { readFile, saveImage } from "./files";

const folder = mkdtempSync(join(tmpdir(), "trellis-media-"));
process.env.MEDIA_DIR = folder;
process.env.NEXTAUTH_SECRET ??= "a secret that only the tests know";
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let c: Cast;
beforeAll(async () => {
  c = await cast();
});
const save = (bytes: Uint8Array) => saveImage(c, bytes, { scope: "public", by: c.who.fay.id });
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#2f6b3c" } });

test("Fay's photograph is kept upright, small, and without the place where she took it", async () => {
  const taken = await photo(3000, 1000)
    .withExif({ IFD0: { Make: "Leica" }, IFD3: { GPSLatitude: "52/1 22/1 0/1", GPSLatitudeRef: "N" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(
    (await sharp(taken).metadata()).exif,
    "the test's own photograph says where it was taken",
  ).toBeDefined();

  const saved = await save(taken);
  expect(saved).toMatchObject({ width: 667, height: 2000 });
  const read = await readFile(c, saved.id);
  const shown = await sharp(read?.content).metadata();
  expect(shown).toMatchObject({ format: "webp", width: 667, height: 2000 });
  expect([shown.exif, shown.xmp, shown.iptc, shown.orientation]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(read).toMatchObject({ scope: "public", contentType: "image/webp", createdBy: c.who.fay.id });
});

test.each(["jpeg", "png", "webp", "gif", "avif"] as const)("a %s is taken", async (format) => {
  const saved = await save(await photo(40, 30).toFormat(format).toBuffer());
  expect(saved).toMatchObject({ width: 40, height: 30 });
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
test.each([
  ["an SVG", svg],
  ["an SVG behind a byte-order mark and a comment", `\ufeff<!-- GIF89a -->${svg}`],
  ["a page of HTML", "<!doctype html><script>alert(1)</script>"],
  ["nothing at all", ""],
])("%s is refused", async (_, text) => {
  await expect(save(Buffer.from(text))).rejects.toThrow(
    "This is not a picture that we can take. Please send a JPEG, PNG, WebP, GIF or AVIF.",
  );
});

test("a GIF that is half a script comes out as a picture or not at all", async () => {
  const polyglot = Buffer.from("GIF89a/*<svg onload=alert(1)>*/=1;alert(1)");
  await expect(save(polyglot)).rejects.toThrow("This picture is damaged");
});

const chunk = (name: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(name), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, crc]);
};
const crcOf = (bytes: Buffer) => {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
};

test("a small file that would unpack to 400 million pixels is refused before it is unpacked", async () => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(20_000, 0);
  header.writeUInt32BE(20_000, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(20_000 * 2_501), { level: 9 });
  const bomb = Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  expect(bomb.byteLength).toBeLessThan(200_000);
  const before = process.memoryUsage().rss;
  await expect(save(bomb)).rejects.toThrow("This picture has more than 25 million pixels.");
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});

test("a file of eleven megabytes is refused by its size alone", async () => {
  await expect(save(Buffer.alloc(11 * 1024 * 1024, 0xff))).rejects.toThrow(
    "This picture is larger than 10 MB.",
  );
});

test("a file that nobody sent is not there", async () => {
  expect(await readFile(c, "fil_00000000000000000000")).toBeNull();
});
