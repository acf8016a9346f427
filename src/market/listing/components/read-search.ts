import { Search } from "../schema";

/** What an address asks for. What it spells wrongly is left out. */
export function readListingSearch(query: Record<string, string | string[] | undefined>): Search {
  const asked = Object.entries(Search.shape).flatMap(([name, shape]) => {
    const { success, data } = shape.safeParse(query[name] || undefined);
    return success && data !== undefined ? [[name, data]] : [];
  });
  return Search.parse(Object.fromEntries(asked));
}
