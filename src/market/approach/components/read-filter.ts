import { type Query, readFilter } from "@/ui/read-filter";
import { shows } from "../schema";

/** How an address narrows a list of these. */
export const readApproachFilter = (query: Query) => readFilter(query, shows);
