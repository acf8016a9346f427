import { openDocument } from "@/market/document/open";
import { attachment } from "@/platform/paper";
import { handOut } from "@/trpc/hand-out";

/** A document of a data room, for whoever asked for this link within the last minutes. It is saved, never shown by us. */
export const GET = (request: Request) =>
  handOut(request, async (ctx) => {
    const pass = new URL(request.url).searchParams.get("pass") ?? "";
    const { title, contentType, content, isPdf } = await openDocument(ctx, { pass });
    return new Response(new Uint8Array(content), {
      headers: {
        "content-type": contentType,
        "content-disposition": attachment(`${title}.${isPdf ? "pdf" : "webp"}`),
        "referrer-policy": "no-referrer",
      },
    });
  });
