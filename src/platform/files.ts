import "server-only";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import type { Db } from "./db";
import { env } from "./env";
import { Refused } from "./errors";
import { newId } from "./ids";
import { bucket, disk, type Store } from "./storage";
import { files } from "./tables";

export const maxImageBytes = 10 * 1024 * 1024;
const maxPixels = 25_000_000;
const maxSide = 2_000;

const no = (sentence: string) => new Refused("invalid", sentence, { file: [sentence] });

let kept: Store | undefined;
const store = () => {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_KEY, S3_SECRET, MEDIA_DIR } = env();
  kept ??=
    S3_ENDPOINT && S3_BUCKET && S3_KEY && S3_SECRET
      ? bucket({
          endpoint: S3_ENDPOINT,
          bucket: S3_BUCKET,
          region: S3_REGION,
          key: S3_KEY,
          secret: S3_SECRET,
        })
      : disk(MEDIA_DIR);
  return kept;
};

/** What the first bytes say; the name and the type that a browser claims are not asked. */
function kindOf(bytes: Uint8Array) {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString("latin1");
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (/^GIF8[79]a/.test(head)) return "gif";
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return "webp";
  if (/^[\s\S]{4}ftyp[\s\S]*avi[fs]/.test(head)) return "avif";
  return null;
}

/**
 * Keeps a picture, painted anew: turned upright, at most 2000 px a side, as WebP, without whatever else was in
 * the file (where it was taken, by which camera, or a script). Of a moving picture the first frame stays.
 * `scope` says who may see it: "public", or a room's own such as "network:net_…". `by` is the person's id.
 */
export async function saveImage(
  ctx: { db: Db },
  bytes: Uint8Array,
  { scope, by }: { scope: string; by: string },
) {
  if (bytes.byteLength > maxImageBytes)
    throw no("This picture is larger than 10 MB. Please make it smaller and send it again.");
  if (!kindOf(bytes))
    throw no("This is not a picture that we can take. Please send a JPEG, PNG, WebP, GIF or AVIF.");

  const { data, info } = await repaint(bytes);
  const id = newId("file");
  await store().put(id, data, "image/webp");
  const { width, height } = info;
  await ctx.db
    .insert(files)
    .values({ id, scope, contentType: "image/webp", bytes: data.byteLength, width, height, createdBy: by });
  return { id, width, height };
}

/**
 * Keeps a document: a picture of it, painted anew like any other, or a PDF as it came. A PDF is only ever handed out
 * to be saved, never shown by us.
 */
export async function saveDocument(
  ctx: { db: Db },
  bytes: Uint8Array,
  { scope, by }: { scope: string; by: string },
) {
  if (!Buffer.from(bytes.subarray(0, 5)).equals(Buffer.from("%PDF-"))) {
    if (!kindOf(bytes))
      throw no(
        "This is not a document that we can take. Please send a PDF, or a picture as JPEG, PNG or WebP.",
      );
    return saveImage(ctx, bytes, { scope, by });
  }
  if (bytes.byteLength > maxImageBytes)
    throw no("This document is larger than 10 MB. Please make it smaller and send it again.");
  const id = newId("file");
  const contentType = "application/pdf";
  await store().put(id, bytes, contentType);
  await ctx.db.insert(files).values({ id, scope, contentType, bytes: bytes.byteLength, createdBy: by });
  return { id, width: null, height: null };
}

async function repaint(bytes: Uint8Array) {
  const unreadable = no(
    "This picture is damaged, so we could not read it. Please save it anew and send it again.",
  );
  // The header tells the size before a single pixel is unpacked.
  const picture = sharp(bytes, { limitInputPixels: maxPixels, failOn: "error" });
  const { width, height } = await picture.metadata().catch((error: unknown) => {
    throw /pixel limit/i.test(String(error)) ? tooMany : unreadable;
  });
  if (width * height > maxPixels) throw tooMany;
  return picture
    .autoOrient()
    .resize({ width: maxSide, height: maxSide, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw unreadable;
    });
}

const tooMany = no("This picture has more than 25 million pixels. Please make it smaller and send it again.");

/** The row and the bytes of a file, or null. Whoever calls decides who may see it, by its scope. */
export async function readFile(ctx: { db: Db }, id: string) {
  const [row] = await ctx.db.select().from(files).where(eq(files.id, id));
  const content = row ? await store().get(row.id) : null;
  return row && content ? { ...row, content } : null;
}

/** Files of any kind and size, for our own use: never served. The name is one of our ids, in a folder of its kind. */
export const keepFile = (name: string, path: string) => store().keep(name, path);
export const dropFile = (name: string) => store().drop(name);

/** Runs `work` on a local copy of a kept file. */
export async function withFile<T>(name: string, work: (path: string) => Promise<T>): Promise<T> {
  const lent = await store().lend(name);
  if (!lent) throw new Refused("not_found", "This file is no longer kept. Please upload it again.");
  try {
    return await work(lent.path);
  } finally {
    await lent.done();
  }
}
