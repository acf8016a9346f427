import { SearchForm } from "./search-form";
import { TabLinks } from "./tab-links";

type Props<Show extends string> = {
  /** The address of the page, without its query. */
  here: string;
  label: string;
  q: string;
  /** Which of them are shown, and how each choice is called; the first is the one that needs no word in the address. */
  show: Show;
  shows: Readonly<Record<Show, string>>;
};

/** Narrows a list by words and by where its things stand. Both are kept in the address, and need no script. */
export function ListFilter<Show extends string>({ here, label, q, show, shows }: Props<Show>) {
  const [first] = Object.keys(shows);
  const query = (show: string) =>
    new URLSearchParams({ ...(q && { q }), ...(show !== first && { show }) }).toString();
  return (
    <div className="mb-6 flex flex-col gap-4">
      <SearchForm label={label} value={q} keep={show === first ? {} : { show }} />
      <TabLinks
        label="Which"
        tabs={Object.entries<string>(shows).map(([key, label]) => ({
          href: query(key) ? `${here}?${query(key)}` : here,
          label,
          current: key === show,
        }))}
      />
    </div>
  );
}
