import { type List, Search } from "../schema";

/** What an address asks for. What it spells wrongly is left out. */
export const readSearch = (query: Record<string, string | string[] | undefined>): List =>
  Object.fromEntries(
    Object.entries(Search).flatMap(([name, shape]) => {
      const { success, data } = shape.safeParse(query[name]);
      return success && data !== "" ? [[name, data]] : [];
    }),
  );
