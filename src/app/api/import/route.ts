import { uploadImport } from "@/community/import/upload";
import { mayActAs } from "@/networks/membership/policy";
import { insiderOf } from "@/networks/membership/reads";
import { Refused, statusOf } from "@/platform/errors";
import { assertOwnPage } from "@/platform/origin";
import { createContext } from "@/trpc/context";

const headers = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };
const no = (status: number, message: string) => Response.json({ error: { message } }, { status, headers });

/** Takes one export as the bare body of the request, for the stewards of the network that `?network=` names. */
export async function POST(request: Request) {
  try {
    assertOwnPage(request);
    const ctx = await createContext();
    if (ctx.actor.kind !== "person") return no(401, "Please sign in first.");
    const { searchParams } = new URL(request.url);
    const actor = await insiderOf(ctx, ctx.actor.personId, searchParams.get("network") ?? "");
    const allowed = mayActAs(actor, "steward");
    if (allowed !== true) return no(403, allowed);
    if (!request.body) return no(422, "This file is empty. Choose the export once more.");
    const fileName = searchParams.get("name")?.trim() || "export";
    const opened = await uploadImport({ ...ctx, actor }, { fileName, content: request.body });
    return Response.json(opened, { status: 201, headers });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return no(statusOf[error.code], error.message);
  }
}
