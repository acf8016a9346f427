type Given = string | string[] | undefined;
export type Query = { q?: Given; show?: Given };

/** What an address says of how a list is narrowed. What it spells wrongly is left out. */
export function readFilter<Show extends string>(query: Query, shows: Readonly<Record<Show, string>>) {
  const keys = Object.keys(shows) as [Show, ...Show[]];
  const q = typeof query.q === "string" ? query.q.trim().slice(0, 80) : "";
  const show = keys.find((key) => key === query.show) ?? keys[0];
  return { q, show, shows, narrow: q !== "" || show !== keys[0] };
}

export type Filter = { q: string; show: string; shows: Readonly<Record<string, string>>; narrow: boolean };
