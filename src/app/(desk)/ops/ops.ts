import { cache } from "react";
import { api, forPage } from "@/trpc/server";

/** What waits on the operator's desk, read once per request. Whoever does not operate Trellis finds no page. */
export const opsDesk = cache(async () => {
  const desk = await forPage(api.identity.operator.desk());
  const [money, claims, unverified, deals] = await Promise.all([
    api.payments.finding.count(),
    api.transit.claim.count(),
    api.market.listing.unverified(),
    api.market.deal.disputes(),
  ]);
  return { ...desk, money, claims, listings: unverified.length, deals };
});

/** The title of a part of the operator's desk. Whoever does not operate Trellis meets the title of a 404. */
export const opsTitle = (title?: string) => async () => {
  await opsDesk();
  return title ? { title } : {};
};
