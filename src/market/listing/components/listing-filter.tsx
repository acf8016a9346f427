import { categoryWords } from "@/identity/compass/schema";
import { languages, languageWords, regionWords } from "@/networks/network/schema";
import { FacetForm, facetOptions } from "@/ui/facet-form";
import { ageWords, incomeWords, orderWords, priceWords, sizeWords, structureWords } from "../policy";

const spoken = Object.fromEntries(languages.map((language) => [language, languageWords(language)]));

const facets = [
  { name: "category", label: "About", any: "Anything", options: facetOptions(categoryWords) },
  { name: "size", label: "Members", any: "Any number", options: facetOptions(sizeWords) },
  { name: "price", label: "Price, in its currency", any: "Any price", options: facetOptions(priceWords) },
  { name: "income", label: "Earned in a year", any: "Anything", options: facetOptions(incomeWords) },
  { name: "age", label: "Age", any: "Any age", options: facetOptions(ageWords) },
  { name: "structure", label: "How it is paid", any: "Either way", options: facetOptions(structureWords) },
  { name: "language", label: "Language", any: "Any", options: facetOptions(spoken) },
  { name: "region", label: "Where", any: "Anywhere at all", options: facetOptions(regionWords) },
  { name: "order", label: "First", options: facetOptions(orderWords) },
];

/** By what somebody looks for a network that is for sale. */
export const ListingFilter = ({ query }: { query: Record<string, string | undefined> }) => (
  <FacetForm action="/listings" {...{ query, facets }} />
);
