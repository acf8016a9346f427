import { Search } from "lucide-react";
import { Button } from "@/ui/button";

/** By name, also when it is not spelt right. */
export const PeopleSearch = ({ network, query }: { network: string; query: string }) => (
  <search>
    <form action={`/n/${network}/people`} className="mb-6 flex max-w-md gap-2">
      <div className="relative flex-1">
        <Search aria-hidden className="pointer-events-none absolute top-3.5 left-3 size-4 text-ink-faint" />
        <input
          type="search"
          name="q"
          defaultValue={query}
          maxLength={60}
          autoComplete="off"
          aria-label="Find somebody by name"
          placeholder="A name"
          className="control pl-9!"
        />
      </div>
      <Button type="submit" look="quiet">
        Find
      </Button>
    </form>
  </search>
);
