import { TRPCError } from "@trpc/server";
import { embedOf } from "@/community/partner-item/components/embed-of";
import { env } from "@/platform/env";
import { api } from "@/trpc/server";

type Props = { params: Promise<{ network: string; source: string }> };

/** The only address that pages elsewhere may frame: that a partner came to a public network, under its label. */
export async function GET(request: Request, { params }: Props) {
  try {
    const found = await api.community.partnerItem.getPublic(await params);
    return new Response(embedOf(env().APP_URL, request.headers.get("x-nonce") ?? "", found), {
      headers: { "content-type": "text/html; charset=utf-8" },
    });
  } catch (error) {
    if (error instanceof TRPCError && error.code === "NOT_FOUND")
      return new Response("There is nothing to show at this address.", { status: 404 });
    throw error;
  }
}
