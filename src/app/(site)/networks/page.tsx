import type { Metadata } from "next";
import { words } from "@/app/words";
import { NetworkCard } from "@/networks/network/components/network-card";
import { api } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { SearchForm } from "@/ui/search-form";

export const metadata: Metadata = { title: "Networks" };

type Query = { q?: string | string[]; after?: string | string[] };

export default async function NetworksPage({ searchParams }: { searchParams: Promise<Query> }) {
  const asked = await searchParams;
  const q = words(asked.q, 100);
  const after = words(asked.after, 40);
  const found = await api.networks.network.list({ q, ...(after && { after }) });
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-10 sm:px-8 sm:pt-16">
      <h1 className="font-semibold font-serif text-3xl tracking-tight sm:text-4xl">
        Networks with an open window
      </h1>
      <p className="mt-4 max-w-measure text-ink-soft text-lg">
        Each is small enough for its people to know one another, and says on its own page who runs it, what it
        holds to, and how many places are left.
      </p>
      <div className="mt-8 mb-12">
        <SearchForm
          label="Search by name or purpose"
          value={q}
          most={100}
          placeholder="Gardens, kilns, night shifts"
        />
      </div>
      <h2 className="sr-only">{q ? `Networks for “${q}”` : "All of them"}</h2>
      {found.networks.length > 0 ? (
        <ul className="grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
          {found.networks.map((network) => (
            <li key={network.slug}>
              <NetworkCard network={network} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          title={q ? `Nothing is called “${q}” here, or is for it` : "No network shows itself yet"}
          action={
            <LinkButton href={q ? "/networks" : "/found"} look="quiet">
              {q ? "Show every network" : "Found the first one"}
            </LinkButton>
          }
        >
          {q
            ? "Try one word fewer, or another word for it. Networks that only members may see are never listed."
            : "A network appears here as soon as it is founded, when its owner lets everybody see it."}
        </EmptyState>
      )}
      {found.after && (
        <p className="mt-12">
          <LinkButton look="quiet" href={`/networks?${new URLSearchParams({ q, after: found.after })}`}>
            Show older networks
          </LinkButton>
        </p>
      )}
    </main>
  );
}
