import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { searchPath, searchWords } from "../../listing/policy";
import type { SavedSearch } from "../reads";
import { DropButton } from "./drop-button";

/** What we look for, for somebody. */
export const SearchList = ({ brand, searches }: { brand: string; searches: SavedSearch[] }) =>
  searches.length === 0 ? (
    <EmptyState
      title="You keep no search yet"
      action={
        <LinkButton look="quiet" href="/listings">
          Search the market
        </LinkButton>
      }
    >
      Say there what you look for, and keep the search: what is new in it comes by mail, once a day at most.
    </EmptyState>
  ) : (
    <ul className="divide-y divide-line border-line border-y">
      {searches.map(({ id, facets }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <a
            href={searchPath(facets)}
            className="inline-flex min-h-6 min-w-0 items-center font-semibold underline underline-offset-4"
          >
            {searchWords(facets)}
          </a>
          <DropButton brand={brand} searchId={id} words={searchWords(facets)} />
        </li>
      ))}
    </ul>
  );
