import { and, desc, eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { operators } from "@/identity/session/reads";
import { brands } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { tellNotice } from "@/notifications/notice/tell";
import { env } from "@/platform/env";
import { dueOf } from "@/platform/life";
import { queueMail } from "@/platform/mail";
import { formatMoney, money, share, subtract } from "@/platform/money";
import { contactsOf } from "../approach/tell";
import { deadlineWords, holdbackNewsOf, marketMail } from "../emails";
import { deals, holdbackSteps, holdbacks } from "../tables";
import { type HoldbackMove, holdbackLife } from "./lifecycle";

type Moved = { holdbackId: string; move: HoldbackMove | "begin" };

/** Tells both sides what became of what was kept back, and the operators where they are to decide. */
export async function tellHoldback(ctx: Ctx<System>, { holdbackId, move }: Moved) {
  const [row] = await ctx.db
    .select({
      holdback: holdbacks,
      network: { id: networks.id, name: networks.name },
      buyer: brands.name,
      amount: deals.holdback,
      currency: deals.currency,
      sides: {
        buyerId: deals.buyerId,
        ownerPersonId: deals.sellerPersonId,
        ownerBrandId: deals.sellerBrandId,
      },
    })
    .from(holdbacks)
    .innerJoin(deals, eq(deals.id, holdbacks.dealId))
    .innerJoin(networks, eq(networks.id, holdbacks.networkId))
    .innerJoin(brands, eq(brands.id, deals.buyerId))
    .where(eq(holdbacks.id, holdbackId));
  if (!row) return;
  const { holdback, network, buyer, sides } = row;
  const [step] = await ctx.db
    .select()
    .from(holdbackSteps)
    .where(and(eq(holdbackSteps.subjectId, holdbackId), eq(holdbackSteps.move, move)))
    .orderBy(desc(holdbackSteps.createdAt))
    .limit(1);
  const due = dueOf(holdbackLife, holdback.state, step?.createdAt ?? holdback.createdAt, holdback);
  const whole = money(row.amount, row.currency);
  const sellers = share(whole, holdback.sellerShareBps ?? 0);
  const news = (timeZone: string) => ({
    ...{ network: network.name, buyer, note: step?.note ?? null, whole: formatMoney(whole) },
    ...{ toSeller: formatMoney(sellers), toBuyer: formatMoney(subtract(whole, sellers)) },
    until: due && deadlineWords(due.at, timeZone),
  });
  const path = `/deals/${holdback.dealId}`;
  for (const side of ["buyer", "seller"] as const)
    for (const person of await contactsOf(ctx, side, sides)) {
      const told = holdbackNewsOf(move, side, news(person.timeZone));
      if (!told) continue;
      await tellNotice(ctx, {
        ...{ personId: person.id, networkId: network.id, href: path, sentence: told.sentence },
        key: `holdback:${step?.id ?? holdbackId}`,
      });
      const why = `You get this because you act for the ${side} of ${network.name}.`;
      const mail = { ...told, href: `${env().APP_URL}${path}`, action: "Open the deal", why };
      await queueMail(ctx, { to: person.email, ...marketMail(mail) });
    }
  const asked = holdbackNewsOf(move, "operator", news("UTC"));
  if (!asked) return;
  const href = `${env().APP_URL}/ops/deals/${holdback.dealId}`;
  const why = "You get this because you operate Trellis.";
  for (const to of operators())
    await queueMail(ctx, { to, ...marketMail({ ...asked, href, action: "Look at it", why }) });
}
