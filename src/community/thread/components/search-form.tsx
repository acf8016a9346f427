import { Search } from "lucide-react";
import { Button } from "@/ui/button";
import { Select } from "@/ui/select";

type Props = {
  network: string;
  query: string;
  space: string;
  spaces: { slug: string; name: string }[];
  author: { id: string; name: string } | null;
  /** The same search without its author. */
  anybody: string;
};

/** A form whose answers stand in the address, so that a search can be kept and shared. */
export const SearchForm = ({ network, query, space, spaces, author, anybody }: Props) => (
  <search>
    <form action={`/n/${network}/search`} className="mb-6 flex flex-wrap items-start gap-2">
      <div className="relative min-w-0 flex-[1_1_14rem]">
        <Search aria-hidden className="pointer-events-none absolute top-3.5 left-3 size-4 text-ink-faint" />
        <input
          type="search"
          name="q"
          defaultValue={query}
          maxLength={200}
          autoComplete="off"
          aria-label="Words to look for"
          placeholder="Words, or “words in a row”"
          className="control pl-9!"
        />
      </div>
      <div className="flex-[1_1_10rem]">
        <Select
          name="space"
          aria-label="In which space"
          defaultValue={space}
          placeholder="Every space"
          options={spaces.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      </div>
      {author && <input type="hidden" name="author" value={author.id} />}
      <Button type="submit">Search</Button>
    </form>
    {author && (
      <p className="-mt-3 mb-5 text-ink-soft text-sm">
        Only what {author.name} said.{" "}
        <a
          href={anybody}
          className="inline-flex min-h-6 items-center underline underline-offset-4 hover:text-ink"
        >
          Look at everybody’s words
        </a>
      </p>
    )}
  </search>
);
