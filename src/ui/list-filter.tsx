import type { ReactNode } from "react";
import { EmptyState } from "./empty-state";
import { LinkButton } from "./link-button";
import type { Filter } from "./read-filter";
import { SearchForm } from "./search-form";
import { TabLinks } from "./tab-links";

type Props = {
  /** The address of the page, without its query. */
  here: string;
  label: string;
  filter: Filter;
  /** How many were found. */
  count: number;
  /** What stands here as long as there is nothing at all. */
  empty: ReactNode;
  children: ReactNode;
};

/** A list that can be narrowed by words and by where its things stand. Both are kept in the address, and need no script. */
export function ListFilter({ here, label, filter, count, empty, children }: Props) {
  const { q, show, shows, narrow } = filter;
  const [first] = Object.keys(shows);
  const query = (show: string) =>
    new URLSearchParams({ ...(q && { q }), ...(show !== first && { show }) }).toString();
  if (count === 0 && !narrow) return empty;
  return (
    <>
      <div className="mb-6 flex flex-col gap-4">
        <SearchForm label={label} value={q} keep={show === first ? {} : { show }} />
        <TabLinks
          label="Which"
          tabs={Object.entries(shows).map(([key, label]) => ({
            href: query(key) ? `${here}?${query(key)}` : here,
            label,
            current: key === show,
          }))}
        />
      </div>
      {count > 0 ? (
        children
      ) : (
        <EmptyState
          title="Nothing is all of that"
          action={
            <LinkButton look="quiet" href={here}>
              Show all
            </LinkButton>
          }
        >
          Look for fewer words, or for any state.
        </EmptyState>
      )}
    </>
  );
}
