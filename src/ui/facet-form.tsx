import type { ReactNode } from "react";
import { Button } from "./button";
import { LinkButton } from "./link-button";
import { Select } from "./select";

export type Facet = {
  /** Its name in the address. */
  name: string;
  label: string;
  /** What stands there as long as nothing is chosen. Without it one is always chosen: the first. */
  any?: string;
  options: readonly { value: string; label: string }[];
};

type Props = {
  /** The address of the page, without its query. */
  action: string;
  query: Record<string, string | undefined>;
  facets: readonly Facet[];
  before?: ReactNode;
  after?: ReactNode;
};

/** The choices of a facet, from what each of them is called. */
export const facetOptions = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** One control of a search, under its name. */
export const FacetField = ({ id, label, children }: { id: string; label: string; children: ReactNode }) => (
  <div className="flex flex-col gap-1">
    <label htmlFor={id} className="font-semibold text-sm">
      {label}
    </label>
    {children}
  </div>
);

/** Every facet stands in the address: a search can be kept, passed on and gone back to, with no script at all. */
export const FacetForm = ({ action, query, facets, before, after }: Props) => (
  <search>
    <form action={action} className="flex flex-col gap-4">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        {before}
        {facets.map(({ name, label, any, options }) => (
          <FacetField key={name} id={name} label={label}>
            <Select
              id={name}
              name={name}
              defaultValue={query[name] ?? ""}
              placeholder={any}
              options={options}
            />
          </FacetField>
        ))}
        {after}
      </div>
      <div className="flex gap-3">
        <Button type="submit" look="quiet">
          Search
        </Button>
        {Object.values(query).some(Boolean) && (
          <LinkButton look="quiet" href={action}>
            Show all
          </LinkButton>
        )}
      </div>
    </form>
  </search>
);
