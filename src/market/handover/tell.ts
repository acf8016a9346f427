import { and, desc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Ctx, System } from "@/identity/actor";
import { operators } from "@/identity/session/reads";
import { brands, people } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { tellNotice } from "@/notifications/notice/tell";
import { env } from "@/platform/env";
import { dueOf } from "@/platform/life";
import { queueMail } from "@/platform/mail";
import { contactsOf } from "../approach/tell";
import { deadlineWords, handoverNewsOf, marketMail } from "../emails";
import { deals, handoverSteps, handovers } from "../tables";
import { type HandoverMove, handoverLife } from "./lifecycle";

type Moved = { handoverId: string; move: HandoverMove | "begin" };
const sellers = alias(brands, "sellers");

/** A handover with the names of those whom it concerns. The seller is whoever sold, whoever owns the network by now. */
export async function namesOf(ctx: Ctx<System>, handoverId: string) {
  const [row] = await ctx.db
    .select({
      handover: handovers,
      network: { id: networks.id, slug: networks.slug, name: networks.name },
      buyer: { id: brands.id, name: brands.name },
      sellerBrand: sellers.name,
      sellerPerson: people.name,
      sides: {
        buyerId: deals.buyerId,
        ownerPersonId: deals.sellerPersonId,
        ownerBrandId: deals.sellerBrandId,
      },
    })
    .from(handovers)
    .innerJoin(deals, eq(deals.id, handovers.dealId))
    .innerJoin(networks, eq(networks.id, handovers.networkId))
    .innerJoin(brands, eq(brands.id, deals.buyerId))
    .leftJoin(sellers, eq(sellers.id, deals.sellerBrandId))
    .leftJoin(people, eq(people.id, deals.sellerPersonId))
    .where(eq(handovers.id, handoverId));
  return row && { ...row, seller: row.sellerBrand ?? row.sellerPerson ?? "Its owner" };
}

/** Tells both sides whose turn it is, by mail and in a notice, and the operators where somebody has to look. */
export async function tellHandover(ctx: Ctx<System>, { handoverId, move }: Moved) {
  const row = await namesOf(ctx, handoverId);
  if (!row) return;
  const { handover, network, buyer, seller } = row;
  const [step] = await ctx.db
    .select()
    .from(handoverSteps)
    .where(and(eq(handoverSteps.subjectId, handoverId), inArray(handoverSteps.move, [move])))
    .orderBy(desc(handoverSteps.createdAt))
    .limit(1);
  const due = dueOf(handoverLife, handover.state, step?.createdAt ?? handover.createdAt, handover);
  const news = (timeZone: string) => ({
    ...{ network: network.name, buyer: buyer.name, seller, note: step?.note ?? null },
    until: due && deadlineWords(due.at, timeZone),
  });
  const path = `/deals/${handover.dealId}`;
  for (const side of ["buyer", "seller"] as const) {
    for (const person of await contactsOf(ctx, side, row.sides)) {
      const told = handoverNewsOf(move, side, news(person.timeZone));
      if (!told) continue;
      await tellNotice(ctx, {
        ...{ personId: person.id, networkId: network.id, href: path, sentence: told.sentence },
        key: `handover:${step?.id ?? handoverId}`,
      });
      const why = `You get this because you act for the ${side} of ${network.name}.`;
      const mail = { ...told, href: `${env().APP_URL}${path}`, action: "Open the deal", why };
      await queueMail(ctx, { to: person.email, ...marketMail(mail) });
    }
  }
  const asked = handoverNewsOf(move, "operator", news("UTC"));
  if (!asked) return;
  const href = `${env().APP_URL}/ops/deals/${handover.dealId}`;
  for (const to of operators())
    await queueMail(ctx, {
      to,
      ...marketMail({
        ...asked,
        href,
        action: "Look at it",
        why: "You get this because you operate Trellis.",
      }),
    });
}
