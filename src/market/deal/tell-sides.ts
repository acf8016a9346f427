import type { Ctx, System } from "@/identity/actor";
import { operators } from "@/identity/session/reads";
import { tellNotice } from "@/notifications/notice/tell";
import { env } from "@/platform/env";
import { layOutSentence } from "@/platform/letter";
import { queueMail } from "@/platform/mail";
import { contactsOf } from "../approach/tell";

type Sides = Parameters<typeof contactsOf>[2];
type News = { sentence: string; more?: string | undefined };
type Told = {
  dealId: string;
  network: { id: string; name: string };
  sides: Sides;
  /** What is told at most once to each. */
  key: string;
  /** Nothing where it does not concern them. Deadlines are said in the reader's zone. */
  newsFor: (who: "buyer" | "seller" | "operator", timeZone: string) => News | null | undefined;
};

/** Tells both sides of a deal what has become of it, by mail and in a notice, and the operators where they have to look. */
export async function tellSidesDeal(ctx: Ctx<System>, { dealId, network, sides, key, newsFor }: Told) {
  const path = `/deals/${dealId}`;
  for (const side of ["buyer", "seller"] as const)
    for (const person of await contactsOf(ctx, side, sides)) {
      const told = newsFor(side, person.timeZone);
      if (!told) continue;
      const { sentence } = told;
      await tellNotice(ctx, { personId: person.id, networkId: network.id, href: path, sentence, key });
      const why = `You get this because you act for the ${side} of ${network.name}.`;
      const mail = { ...told, href: `${env().APP_URL}${path}`, action: "Open the deal", why };
      await queueMail(ctx, { to: person.email, ...layOutSentence(mail) });
    }
  const asked = newsFor("operator", "UTC");
  if (!asked) return;
  const href = `${env().APP_URL}/ops/deals/${dealId}`;
  const why = "You get this because you operate Trellis.";
  for (const to of operators())
    await queueMail(ctx, { to, ...layOutSentence({ ...asked, href, action: "Look at it", why }) });
}
