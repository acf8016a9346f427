import { TRPCError } from "@trpc/server";
import { env } from "@/platform/env";
import { api } from "@/trpc/server";

type Props = { params: Promise<{ network: string; source: string }> };

const to = (location: string) => new Response(null, { status: 303, headers: { location } });
const within = (path: string) => to(new URL(path, env().APP_URL).toString());

/**
 * The way out of a partner's item: counts whoever goes, and leads to the approved address only. Who comes from
 * elsewhere is led to the item first, so that nobody is sent out, or counted, by another page.
 */
export async function GET(request: Request, { params }: Props) {
  const { network, source } = await params;
  const page = `/n/${encodeURIComponent(network)}/p/${encodeURIComponent(source)}`;
  const from = request.headers.get("sec-fetch-site");
  if (from !== null && from !== "same-origin") return within(page);
  try {
    const { href } = await api.community.partnerItem.follow({ network, source });
    return to(href);
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === "INTERNAL_SERVER_ERROR") throw error;
    if (error.code === "UNAUTHORIZED") return within(`/sign-in?to=${encodeURIComponent(page)}`);
    return new Response("There is nothing at this address.", { status: 404 });
  }
}
