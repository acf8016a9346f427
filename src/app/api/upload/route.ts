import type { Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { brandActorOf } from "@/identity/brand/reads";
import { mayProve } from "@/identity/verification/policy";
import { paperScope } from "@/identity/verification/reads";
import { roomScope } from "@/market/document/policy";
import { ownListing } from "@/market/listing/reads";
import { mayOwn } from "@/networks/membership/policy";
import { insiderOf } from "@/networks/membership/reads";
import { allow, Refused, statusOf } from "@/platform/errors";
import { maxImageBytes, saveDocument, saveImage } from "@/platform/files";
import { limits, spend } from "@/platform/limits";
import { assertOwnPage } from "@/platform/origin";
import { assertMarkable } from "@/platform/watermark";
import { pictureScope } from "@/transit/creative/policy";
import { createContext } from "@/trpc/context";

const no = (status: number, message: string, fields: Record<string, string[]> = {}) =>
  Response.json({ error: { message, data: { fields } } }, { status });

/**
 * Takes one picture: `file`, and in `network` the address of the network whose insiders may see it; without it,
 * everybody may. With `creative`, a picture of what the brand of that address would run. With `brand`, one document for
 * the proof of that brand's legal name; with `room`, one for the data room of that network's listing.
 */
export async function POST(request: Request) {
  try {
    assertOwnPage(request);
    const ctx = await createContext();
    if (ctx.actor.kind !== "person") return no(401, "Please sign in first.");
    const { personId } = ctx.actor;
    if (Number(request.headers.get("content-length")) > maxImageBytes + 10_000)
      return no(413, "This picture is larger than 10 MB. Please make it smaller and send it again.");
    await spend(limits.upload, personId, "pictures");

    const form = await request.formData().catch(() => null);
    const file = form?.get("file");
    if (!(file instanceof File)) return no(400, "Please choose a picture first.");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const saved = await keep(ctx, bytes, personId, (name) => form?.get(name));
    return Response.json({ ...saved, url: `/media/${saved.id}` }, { status: 201 });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return no(statusOf[error.code], error.message, error.fields);
  }
}

async function keep(
  ctx: Ctx,
  bytes: Uint8Array,
  personId: string,
  said: (name: string) => FormDataEntryValue | null | undefined,
) {
  const [brand, room, creative] = [said("brand"), said("room"), said("creative")];
  if (typeof brand === "string") {
    const scope = await scopeOfPapers(ctx, personId, brand);
    return saveDocument(ctx, bytes, { scope, by: personId });
  }
  if (typeof room === "string") return saveForRoom(ctx, bytes, personId, room);
  const scope =
    typeof creative === "string"
      ? await scopeOfCreative(ctx, personId, creative)
      : await scopeOf(ctx, personId, said("network"));
  return saveImage(ctx, bytes, { scope, by: personId });
}

const scopeOf = async (ctx: Ctx, personId: string, network: FormDataEntryValue | null | undefined) =>
  typeof network === "string" && network
    ? `network:${(await insiderOf(ctx, personId, network)).networkId}`
    : "public";

async function scopeOfCreative(ctx: Ctx, personId: string, brand: string) {
  const actor = await brandActorOf(ctx, personId, brand);
  allow(mayActFor(actor));
  return pictureScope(actor.brandId);
}

/** A document of a data room can be marked with the name of whoever reads it, or is not taken. */
async function saveForRoom(ctx: Ctx, bytes: Uint8Array, personId: string, network: string) {
  const actor = await insiderOf(ctx, personId, network);
  allow(mayOwn(actor));
  const scope = roomScope(await ownListing({ ...ctx, actor }));
  await assertMarkable(bytes);
  return saveDocument(ctx, bytes, { scope, by: personId });
}

async function scopeOfPapers(ctx: Ctx, personId: string, brand: string) {
  const actor = await brandActorOf(ctx, personId, brand);
  allow(mayProve(actor));
  return paperScope(actor.brandId);
}
