import { drawTrellis } from "@/ui/trellis-drawing";

/** Longer than any network's address. */
const longest = 100;

type Params = { params: Promise<{ colour: string; name: string }> };

/** The trellis that stands for a network without a cover. */
export async function GET(_: Request, { params }: Params) {
  const { colour, name } = await params;
  if (!/^[0-9a-f]{6}$/.test(colour) || name.length > longest)
    return new Response("Not found", { status: 404 });
  return new Response(drawTrellis(decodeURIComponent(name), `#${colour}`), {
    headers: { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" },
  });
}
