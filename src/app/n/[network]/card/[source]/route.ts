import { TRPCError } from "@trpc/server";
import { cardOf } from "@/community/partner-item/components/card-of";
import { api } from "@/trpc/server";

type Props = { params: Promise<{ network: string; source: string }> };

/** The picture by which a partner's item is announced elsewhere. What not everybody may know of is answered alike. */
export async function GET(_: Request, { params }: Props) {
  const found = await api.community.partnerItem.getPublic(await params).catch((error: unknown) => {
    if (error instanceof TRPCError && error.code === "NOT_FOUND") return null;
    throw error;
  });
  return new Response(new Uint8Array(await cardOf(found)), {
    headers: { "content-type": "image/png", "cache-control": "public, max-age=3600" },
  });
}
