import { createHash } from "node:crypto";
import type { BrandActor, Ctx } from "@/identity/actor";
import type { Db } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { readFile } from "@/platform/files";
import type { OfferKind } from "../offer/policy";
import { gestureOf, pictureScope } from "./policy";
import type { Creative, Sealed } from "./schema";

/** The SHA-256 of a picture's bytes as they are kept now; null when it is not this brand's. */
export async function printOf(ctx: { db: Db }, { file, brandId }: { file: string; brandId: string }) {
  const kept = await readFile(ctx, file);
  return kept?.scope === pictureScope(brandId)
    ? createHash("sha256").update(kept.content).digest("hex")
    : null;
}

/** What was handed in, as it will be hashed: with the print of its picture, and the gesture that its kind of thing has. */
export async function sealCreative(
  ctx: Ctx<BrandActor>,
  { creative, kind }: { creative: Creative; kind: OfferKind },
): Promise<Sealed> {
  const wanted = gestureOf(kind);
  if ((creative.gesture?.kind ?? null) !== wanted) {
    const sentence = "This kind of placement says other things than these. Please load the page again.";
    throw new Refused("invalid", sentence, { gesture: [sentence] });
  }
  if (!creative.picture) return { ...creative, picture: null };
  const print = await printOf(ctx, { file: creative.picture.file, brandId: ctx.actor.brandId });
  if (print) return { ...creative, picture: { ...creative.picture, print } };
  const sentence = "This picture was not found. Please send it once more.";
  throw new Refused("invalid", sentence, { "picture.file": [sentence] });
}
