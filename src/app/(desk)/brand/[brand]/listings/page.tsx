import { HeldRights } from "@/market/first-right/components/held-rights";
import { SearchList } from "@/market/saved-search/components/search-list";
import { WatchList } from "@/market/watch/components/watch-list";
import { api, forPage } from "@/trpc/server";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { brandTitle } from "../brand";

export const generateMetadata = brandTitle("Buying");

export default async function BuyingPage({ params }: { params: Promise<{ brand: string }> }) {
  const { brand } = await params;
  const [watched, searches, rights] = await Promise.all([
    forPage(api.market.watch.list({ brand })),
    forPage(api.market.savedSearch.list({ brand })),
    forPage(api.market.firstRight.held({ brand })),
  ]);
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-12">
      <div className="-mb-8">
        <PageHeader
          title="Buying"
          sentence="Networks that look for another owner, and what you let us look for. Only you see what you keep here."
          actions={
            <LinkButton look="quiet" href="/listings">
              What is for sale
            </LinkButton>
          }
        />
      </div>
      <Section title="You watch">
        <WatchList brand={brand} watched={watched} />
      </Section>
      <Section title="Searches that you keep">
        <SearchList brand={brand} searches={searches} />
      </Section>
      {rights.length > 0 && (
        <Section
          title="Where the brand has the first word"
          sentence="Earned by a placement. Should one of them be offered, you are mailed, and alone with it for seven days."
        >
          <HeldRights rights={rights} />
        </Section>
      )}
    </main>
  );
}
