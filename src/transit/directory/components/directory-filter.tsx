import { categoryWords, valueWords } from "@/identity/compass/schema";
import { languages, languageWords, regionWords } from "@/networks/network/schema";
import { Button } from "@/ui/button";
import { LinkButton } from "@/ui/link-button";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { prices, sizes } from "../schema";

type Query = Record<string, string | undefined>;

const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const spoken = Object.fromEntries(languages.map((language) => [language, languageWords(language)]));
const amounts = Object.fromEntries(prices.map((price) => [price, `up to ${price}`]));

const facets = [
  { name: "interest", label: "About", any: "Anything", options: options(categoryWords) },
  { name: "value", label: "Holds to", any: "Any value", options: options(valueWords) },
  { name: "language", label: "Language", any: "Any", options: options(spoken) },
  { name: "region", label: "Where", any: "Anywhere at all", options: options(regionWords) },
  { name: "size", label: "Members", any: "Any number", options: options(sizes) },
  { name: "price", label: "Price, in its currency", any: "Any price", options: options(amounts) },
] as const;

/** Every facet stands in the address: a search can be kept, passed on and gone back to, with no script at all. */
export const DirectoryFilter = ({ action, query }: { action: string; query: Query }) => (
  <search>
    <form action={action} className="flex flex-col gap-4">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        <div className="flex flex-col gap-1">
          <label htmlFor="q" className="font-semibold text-sm">
            Name or purpose
          </label>
          <TextInput id="q" name="q" type="search" maxLength={100} defaultValue={query.q ?? ""} data-search />
        </div>
        {facets.map(({ name, label, any, options }) => (
          <div key={name} className="flex flex-col gap-1">
            <label htmlFor={name} className="font-semibold text-sm">
              {label}
            </label>
            <Select
              id={name}
              name={name}
              defaultValue={query[name] ?? ""}
              placeholder={any}
              options={options}
            />
          </div>
        ))}
        <div className="flex flex-col gap-1">
          <label htmlFor="by" className="font-semibold text-sm">
            Free by
          </label>
          <TextInput id="by" name="by" type="date" defaultValue={query.by ?? ""} />
        </div>
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
