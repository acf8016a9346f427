import { insiderOf } from "@/networks/membership/reads";
import { type Refusal, Refused } from "@/platform/errors";
import { maxImageBytes, saveImage } from "@/platform/files";
import { limits, spend } from "@/platform/limits";
import { assertOwnPage } from "@/platform/origin";
import { createContext } from "@/trpc/context";

const statuses: Record<Refusal, number> = {
  not_found: 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  too_often: 429,
};

const no = (status: number, message: string, fields: Record<string, string[]> = {}) =>
  Response.json({ error: { message, data: { fields } } }, { status });

/** Takes one picture: `file`, and in `network` the address of the network whose insiders may see it; without it, everybody may. */
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
    const network = form?.get("network");
    if (!(file instanceof File)) return no(400, "Please choose a picture first.");
    const scope =
      typeof network === "string" && network
        ? `network:${(await insiderOf(ctx, personId, network)).networkId}`
        : "public";
    const saved = await saveImage(ctx, new Uint8Array(await file.arrayBuffer()), { scope, by: personId });
    return Response.json({ ...saved, url: `/media/${saved.id}` }, { status: 201 });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return no(statuses[error.code], error.message, error.fields);
  }
}
