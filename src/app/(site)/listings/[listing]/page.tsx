import type { Metadata } from "next";
import { cache } from "react";
import { AccessPart } from "@/market/approach/components/access-part";
import { FirstWordNote } from "@/market/first-right/components/first-word-note";
import { ExactFigures } from "@/market/listing/components/exact-figures";
import { PledgeWishes } from "@/market/listing/components/pledge-wishes";
import { TeaserFacts, teaserTitle } from "@/market/listing/components/teaser-facts";
import { WatchButton } from "@/market/watch/components/watch-button";
import { api, forPage, forTitle } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";

type Props = { params: Promise<{ listing: string }>; searchParams: Promise<{ as?: string | string[] }> };

const load = cache((listingId: string) => forPage(api.market.listing.show({ listingId })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const teaser = await forTitle(load((await params).listing));
  return teaser ? { title: teaserTitle(teaser) } : {};
}

export default async function ListingPage({ params, searchParams }: Props) {
  const [{ listing: listingId }, { as }] = await Promise.all([params, searchParams]);
  const [teaser, me] = await Promise.all([load(listingId), api.identity.person.me()]);
  const brands = me ? await api.identity.brand.mine() : [];
  const brand = brands.find(({ slug }) => slug === as) ?? brands[0];
  const near = brand && (await forPage(api.market.approach.begin({ brand: brand.slug, listingId })));
  const weighed = near?.legalName
    ? await forPage(api.market.listing.weigh({ brand: brand?.slug ?? "", listingId }))
    : null;
  const watched = brand ? await api.market.watch.list({ brand: brand.slug }) : [];
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto flex max-w-page flex-col gap-12 px-4 pt-10 sm:px-8 sm:pt-16"
    >
      <div className="-mb-8">
        <PageHeader
          title={teaserTitle(teaser)}
          sentence={`${teaser.reason}.`}
          breadcrumb={[{ href: "/listings", label: "Networks for sale" }]}
          actions={
            brand && (
              <WatchButton
                brand={brand.slug}
                listingId={listingId}
                title={teaserTitle(teaser)}
                isWatched={watched.some(({ id }) => id === listingId)}
              />
            )
          }
        />
      </div>
      {teaser.openFrom && <FirstWordNote openFrom={teaser.openFrom} />}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-12">
          <Section
            title="What everybody may know"
            sentence="In bands, so that nobody finds it who was not let in."
          >
            <TeaserFacts teaser={teaser} />
          </Section>
          {weighed && <ExactFigures weighed={weighed} />}
          <Section title="What its owner wants to be promised to members">
            <PledgeWishes pledges={teaser.pledges} />
          </Section>
        </div>
        <aside className="lg:sticky lg:top-6 lg:self-start">
          <AccessPart {...{ listingId, brands, brand, near, isSignedIn: me !== null }} />
        </aside>
      </div>
    </main>
  );
}
