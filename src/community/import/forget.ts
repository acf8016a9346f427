import { isAbsolute } from "node:path";
import type { Ctx, System } from "@/identity/actor";
import { dropFile } from "@/platform/files";
import { jobKind } from "@/platform/jobs";

export const forgetting = jobKind<{ path: string }>("forget-import");

/** An export holds people's words and addresses: we keep it no longer than it is needed. */
export async function forgetImport(_: Ctx<System>, { path }: { path: string }) {
  // A file that was named on this machine is not ours to delete.
  if (!isAbsolute(path)) await dropFile(path);
}
