import { TRPCError } from "@trpc/server";
import { atomOf } from "@/community/partner-item/components/atom-of";
import { env } from "@/platform/env";
import { api } from "@/trpc/server";

/** What a public network lets everybody follow. What its members say is theirs, and in no feed. */
export async function GET(_: Request, { params }: { params: Promise<{ network: string }> }) {
  try {
    const followed = await api.community.partnerItem.listPublic({ network: (await params).network });
    return new Response(atomOf(env().APP_URL, followed), {
      headers: { "content-type": "application/atom+xml; charset=utf-8" },
    });
  } catch (error) {
    if (error instanceof TRPCError && error.code === "NOT_FOUND")
      return new Response("There is no feed at this address.", { status: 404 });
    throw error;
  }
}
