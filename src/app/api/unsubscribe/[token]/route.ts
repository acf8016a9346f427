import { env } from "@/platform/env";
import { api } from "@/trpc/server";

type Props = { params: Promise<{ token: string }> };

const to = (path: string) =>
  new Response(null, { status: 303, headers: { location: new URL(path, env().APP_URL).toString() } });

/** Looking changes nothing: scanners of mail open every link. */
export async function GET(_: Request, { params }: Props) {
  return to(`/unsubscribe?token=${encodeURIComponent((await params).token)}`);
}

/** The button of a mail program (RFC 8058), or the one on our page. Nobody has to be signed in. */
export async function POST(request: Request, { params }: Props) {
  const { token } = await params;
  // A token names what it ends; the other has never heard of it.
  await api.notifications.digest.stop({ token });
  await api.market.savedSearch.stop({ token });
  const said = await request.text().catch(() => "");
  return said.includes("List-Unsubscribe=One-Click")
    ? new Response("You get no more of these.", { status: 200 })
    : to("/unsubscribe?done=1");
}
