import { Search } from "lucide-react";

/** A form like any other: it works before scripts arrive, and `/` brings the focus here. */
export const HouseSearch = ({ network, query }: { network: string; query?: string | undefined }) => (
  <search>
    <form action={`/n/${network}/search`} className="relative">
      <Search aria-hidden className="pointer-events-none absolute top-3.5 left-3 size-4 text-ink-faint" />
      <input
        type="search"
        name="q"
        data-search
        aria-label="Search what was said here"
        placeholder="Search"
        autoComplete="off"
        maxLength={200}
        defaultValue={query}
        className="control pl-9!"
      />
    </form>
  </search>
);
