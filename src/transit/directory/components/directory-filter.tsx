import { categoryWords, valueWords } from "@/identity/compass/schema";
import { languages, languageWords, regionWords } from "@/networks/network/schema";
import { FacetField, FacetForm, facetOptions } from "@/ui/facet-form";
import { TextInput } from "@/ui/text-input";
import { prices, sizes } from "../schema";

const spoken = Object.fromEntries(languages.map((language) => [language, languageWords(language)]));
const amounts = Object.fromEntries(prices.map((price) => [price, `up to ${price}`]));

const facets = [
  { name: "interest", label: "About", any: "Anything", options: facetOptions(categoryWords) },
  { name: "value", label: "Holds to", any: "Any value", options: facetOptions(valueWords) },
  { name: "language", label: "Language", any: "Any", options: facetOptions(spoken) },
  { name: "region", label: "Where", any: "Anywhere at all", options: facetOptions(regionWords) },
  { name: "size", label: "Members", any: "Any number", options: facetOptions(sizes) },
  { name: "price", label: "Price, in its currency", any: "Any price", options: facetOptions(amounts) },
];

type Props = { action: string; query: Record<string, string | undefined> };

/** By what a brand looks for networks that let partners in. */
export const DirectoryFilter = ({ action, query }: Props) => (
  <FacetForm
    {...{ action, query, facets }}
    before={
      <FacetField id="q" label="Name or purpose">
        <TextInput id="q" name="q" type="search" maxLength={100} defaultValue={query.q ?? ""} data-search />
      </FacetField>
    }
    after={
      <FacetField id="by" label="Free by">
        <TextInput id="by" name="by" type="date" defaultValue={query.by ?? ""} />
      </FacetField>
    }
  />
);
