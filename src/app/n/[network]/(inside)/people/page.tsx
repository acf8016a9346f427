import type { Metadata } from "next";
import { PeopleList } from "@/community/directory/components/people-list";
import { PeopleSearch } from "@/community/directory/components/people-search";
import { api, forPage, visit } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Pagination } from "@/ui/pagination";

export const metadata: Metadata = { title: "People" };

type Props = {
  params: Promise<{ network: string }>;
  searchParams: Promise<{ q?: string; page?: string }>;
};

export default async function PeoplePage({ params, searchParams }: Props) {
  const { network } = await params;
  const { q = "", page: given } = await searchParams;
  const page = Math.min(100, Math.max(1, Math.trunc(Number(given)) || 1));
  const query = q.trim().slice(0, 60);
  const here = `/n/${network}/people`;
  const { me } = await visit(network);
  const { people, more } = await forPage(api.community.directory.list({ network, query, page }), here);
  const at = (page: number) =>
    `${here}?${new URLSearchParams({ ...(query && { q: query }), page: `${page}` })}`;
  return (
    <>
      <PageHeader
        title="People"
        actions={
          me && (
            <LinkButton look="quiet" href={`/n/${network}/me`}>
              Your page here
            </LinkButton>
          )
        }
      />
      <PeopleSearch network={network} query={query} />
      {people.length > 0 ? (
        <PeopleList network={network} people={people} />
      ) : (
        <EmptyState
          title={`Nobody here has a name like “${query}”`}
          action={
            <LinkButton look="quiet" href={here}>
              Show everybody
            </LinkButton>
          }
        >
          Names need not be spelt right, and part of one is enough. Perhaps they go by another name here.
        </EmptyState>
      )}
      <Pagination
        newer={page > 1 ? at(page - 1) : null}
        older={more ? at(page + 1) : null}
        labels={{ newer: "Back", older: "More people" }}
      />
    </>
  );
}
