import { cache } from "react";
import { api, forPage } from "@/trpc/server";

/** What the front of the network shows, read once per request however many layouts and pages ask. */
export const doorOf = cache((slug: string) => forPage(api.networks.network.door({ network: slug })));
