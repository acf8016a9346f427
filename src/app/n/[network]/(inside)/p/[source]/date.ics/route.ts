import { TRPCError } from "@trpc/server";
import { icsOf } from "@/community/partner-item/components/ics-of";
import { env } from "@/platform/env";
import { api } from "@/trpc/server";

const nothing = () => new Response("There is no date at this address.", { status: 404 });

/** The date of a partner's event, for the calendar of whoever may read the item. */
export async function GET(_: Request, { params }: { params: Promise<{ network: string; source: string }> }) {
  const { network, source } = await params;
  try {
    const item = await api.community.partnerItem.get({ network, source });
    const ics = icsOf(env().APP_URL, network, item);
    if (!ics) return nothing();
    return new Response(ics, {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'attachment; filename="date.ics"',
      },
    });
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === "INTERNAL_SERVER_ERROR") throw error;
    return nothing();
  }
}
