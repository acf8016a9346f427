import type { Metadata } from "next";
import { words } from "@/app/words";
import { PeopleList } from "@/community/directory/components/people-list";
import { api, forPage, visit } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Pagination } from "@/ui/pagination";
import { SearchForm } from "@/ui/search-form";
import { TabLinks } from "@/ui/tab-links";

export const metadata: Metadata = { title: "People" };

type Props = {
  params: Promise<{ network: string }>;
  searchParams: Promise<{ q?: string | string[]; who?: string; page?: string }>;
};

export default async function PeoplePage({ params, searchParams }: Props) {
  const { network } = await params;
  const { q, who: asked, page: given } = await searchParams;
  const page = Math.min(100, Math.max(1, Math.trunc(Number(given)) || 1));
  const query = words(q, 60);
  const who = asked === "brought-in" ? asked : "here";
  const here = `/n/${network}/people`;
  const { me } = await visit(network);
  const { people, more, broughtIn } = await forPage(
    api.community.directory.list({ network, query, who, page }),
  );
  const at = (wanted: { who?: string; page?: string }) =>
    `${here}?${new URLSearchParams({ ...(query && { q: query }), ...wanted })}`;
  const part = who === "here" ? {} : { who };
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
      <div className="mb-6">
        <SearchForm label="Find somebody by name" value={query} most={60} placeholder="A name" />
      </div>
      {(broughtIn > 0 || who !== "here") && (
        <div className="mb-6">
          <TabLinks
            label="Who of them"
            tabs={[
              { href: at({}), label: "Here", current: who === "here" },
              {
                href: at({ who: "brought-in" }),
                label: `Brought in, not here yet (${broughtIn.toLocaleString("en")})`,
                current: who !== "here",
              },
            ]}
          />
        </div>
      )}
      {people.length > 0 ? (
        <PeopleList network={network} people={people} />
      ) : (
        <EmptyState
          title={
            query
              ? `Nobody ${who === "here" ? "here" : "brought in"} has a name like “${query}”`
              : "Nobody was brought in"
          }
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
        newer={page > 1 ? at({ ...part, page: `${page - 1}` }) : null}
        older={more ? at({ ...part, page: `${page + 1}` }) : null}
        labels={{ newer: "Back", older: "More people" }}
      />
    </>
  );
}
