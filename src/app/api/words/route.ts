import { Readable } from "node:stream";
import { exportWords } from "@/community/words/export";
import { attachment } from "@/platform/paper";
import { handOut } from "@/trpc/hand-out";

/** All that whoever is signed in wrote in the network in `?network=`, as a zip. */
export const GET = (request: Request) =>
  handOut(request, async (ctx, asked) => {
    const { name, packed } = await exportWords(ctx, { network: asked("network") });
    return new Response(Readable.toWeb(packed) as ReadableStream<Uint8Array>, {
      headers: {
        "content-type": "application/zip",
        "content-disposition": attachment(name),
        "cache-control": "private, no-store",
      },
    });
  });
