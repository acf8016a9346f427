import { cache } from "react";
import { api, forPage } from "@/trpc/server";

/** What stands on this network's desk, read once per request. Who has no desk here finds no page. */
export const deskOf = cache((slug: string) => forPage(api.networks.desk.get({ network: slug })));

type Props = { params: Promise<{ network: string }> };

/** The title of a part of the desk. Where no desk is found, the 404 has a title of its own, and not that of the page. */
export const deskTitle = (title?: string) => async (props: Props) => {
  await deskOf((await props.params).network);
  return title ? { title } : {};
};
