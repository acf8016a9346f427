import { cache } from "react";
import { api, forPage } from "@/trpc/server";

/** What stands on this network's desk, read once per request. Who has no desk here finds no page. */
export const deskOf = cache((slug: string) => forPage(api.networks.desk.get({ network: slug })));

/** What waits at the gate: for the owner, and for this steward. */
export const turnsOf = cache(async (network: string) => {
  const { isOwner, maySteward } = await deskOf(network);
  const [proposals, placements, reviews] = await Promise.all([
    isOwner ? api.transit.proposal.received({ network, show: "turn" }) : [],
    maySteward ? api.transit.placement.received({ network, show: "turn" }) : [],
    maySteward ? api.gate.review.list({ network }) : [],
  ]);
  return { proposals, placements, reviews, votes: reviews.filter(({ waits }) => waits) };
});

type Props = { params: Promise<{ network: string }> };

/** The title of a part of the desk. Where no desk is found, the 404 has a title of its own, and not that of the page. */
export const deskTitle = (title?: string) => async (props: Props) => {
  await deskOf((await props.params).network);
  return title ? { title } : {};
};
