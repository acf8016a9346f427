import { cache } from "react";
import { api, forPage } from "@/trpc/server";

/** What stands on this network's desk, read once per request. Who has no desk here finds no page. */
export const deskOf = cache((slug: string) => forPage(api.networks.desk.get({ network: slug })));
