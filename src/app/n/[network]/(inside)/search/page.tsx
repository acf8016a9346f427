import type { Metadata } from "next";
import { words } from "@/app/words";
import { PeopleList } from "@/community/directory/components/people-list";
import { FoundItems } from "@/community/partner-item/components/found-items";
import { SearchForm } from "@/community/thread/components/search-form";
import { SearchResults } from "@/community/thread/components/search-results";
import { api, forPage, visit } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";

export const metadata: Metadata = { title: "Search" };

type Props = {
  params: Promise<{ network: string }>;
  searchParams: Promise<{ [part in "q" | "space" | "author"]?: string | string[] }>;
};

export default async function SearchPage({ params, searchParams }: Props) {
  const { network } = await params;
  const given = await searchParams;
  const query = words(given.q, 200);
  const space = words(given.space, 100);
  const authorId = words(given.author, 40);
  const here = `/n/${network}/search`;
  const { spaces } = await visit(network);
  const asked = { network, query, ...(space && { space }), ...(authorId && { authorId }) };
  const [results, people, author, items] = await Promise.all([
    forPage(api.community.thread.search(asked)),
    authorId ? [] : forPage(api.community.directory.find({ network, query: query.slice(0, 60) })),
    authorId ? forPage(api.community.directory.get({ network, membershipId: authorId })) : null,
    authorId || space ? [] : forPage(api.community.partnerItem.search({ network, query })),
  ]);
  return (
    <>
      <PageHeader title="Search" />
      <SearchForm
        network={network}
        query={query}
        space={space}
        spaces={spaces.filter(({ canRead }) => canRead)}
        author={author}
        anybody={`${here}?${new URLSearchParams({ q: query, ...(space && { space }) })}`}
      />
      <p role="status" className="mb-3 text-ink-soft text-sm">
        {query &&
          results.length > 0 &&
          (results.length === 1 ? "One thread." : `${results.length} threads, best first.`)}
      </p>
      {people.length > 0 && (
        <section aria-labelledby="people" className="mb-8">
          <h2 id="people" className="mb-1 font-semibold font-serif text-xl">
            People
          </h2>
          <PeopleList network={network} people={people} />
        </section>
      )}
      {people.length > 0 && results.length > 0 && (
        <h2 className="mb-3 font-semibold font-serif text-xl">Threads</h2>
      )}
      {results.length > 0 && <SearchResults network={network} results={results} />}
      {query && results.length === 0 && (
        <EmptyState title={`Nothing was said about “${query}” where you may read`}>
          Try fewer words, or another form of them. Words in “quotes” must stand in a row; -word leaves a word
          out. To find a person,{" "}
          <a
            href={`/n/${network}/people?${new URLSearchParams({ q: query.slice(0, 60) })}`}
            className="underline underline-offset-4"
          >
            look among the people
          </a>
          .
        </EmptyState>
      )}
      {items.length > 0 && <FoundItems network={network} items={items} />}
    </>
  );
}
