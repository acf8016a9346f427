import { maySeePicture } from "@/community/picture/reads";
import { maySeePaper } from "@/identity/verification/reads";
import { readFile } from "@/platform/files";
import { maySeeCreative } from "@/transit/creative/reads";
import { type Context, createContext } from "@/trpc/context";

type File = { id: string; scope: string; createdBy: string };

/** Who may see a file of this scope: each room answers for its own. An unknown scope is nobody's. */
async function maySee(ctx: Context, { id: fileId, scope, createdBy }: File) {
  if (scope === "public") return true;
  const [room, id = ""] = scope.split(":");
  const personId = ctx.actor.kind === "person" ? ctx.actor.personId : null;
  if (!personId) return false;
  if (room === "network") return maySeePicture(ctx, { personId, networkId: id, fileId, createdBy });
  if (room === "creative") return maySeeCreative(ctx, { personId, brandId: id, fileId });
  if (room === "verification")
    return maySeePaper(ctx, { personId, operates: ctx.signedIn?.operates ?? false, brandId: id });
  return false;
}

/** Serves a picture of ours; any other document only to be saved. That nothing of it runs is said by the headers of `platform/headers.ts`. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const ctx = await createContext();
  const file = await readFile(ctx, (await params).file);
  if (!file || !(await maySee(ctx, file))) return new Response("Not found", { status: 404 });
  const shared = file.scope === "public";
  return new Response(new Uint8Array(file.content), {
    headers: {
      "content-type": file.contentType,
      "content-length": String(file.content.byteLength),
      "content-disposition": file.contentType.startsWith("image/") ? "inline" : "attachment",
      "cache-control": shared ? "public, max-age=31536000, immutable" : "private, max-age=300",
    },
  });
}
