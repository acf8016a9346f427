import { FirstRightList } from "@/market/first-right/components/first-right-list";
import { ListingDeeds } from "@/market/listing/components/listing-deeds";
import { ListingForm } from "@/market/listing/components/listing-form";
import { ListingPreview } from "@/market/listing/components/listing-preview";
import { ListingStanding } from "@/market/listing/components/listing-standing";
import { firstListing } from "@/market/listing/components/listing-values";
import { OwnersAlone } from "@/networks/desk/components/owners-alone";
import { api, forPage } from "@/trpc/server";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("For sale");

export default async function ListingDeskPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const desk = await deskOf(network);
  const [listing, known, brands] = desk.isOwner
    ? await Promise.all([
        forPage(api.market.listing.get({ network })),
        forPage(api.market.listing.preview({ network })),
        forPage(api.market.firstRight.list({ network })),
      ])
    : [null, null, []];
  const isDraft = listing === null || listing.state === "draft";
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="For sale"
        sentence="Offer the whole network to another owner. Its members are told before anything changes hands, and may object or leave."
        actions={
          desk.isOwner && (
            <>
              {listing && (
                <LinkButton look="quiet" href={`/network/${network}/listing/room`}>
                  Data room
                </LinkButton>
              )}
              <LinkButton look="quiet" href={`/network/${network}/figures`}>
                Signed figures
              </LinkButton>
            </>
          )
        }
      />
      {!known && <OwnersAlone>Whether a network is for sale, its owner decides.</OwnersAlone>}
      {known && (
        <div className="flex flex-col gap-8">
          {listing && (listing.state !== "draft" || listing.note) && <ListingStanding listing={listing} />}
          {listing && !isDraft && <ListingDeeds network={network} may={listing.may} />}
          <Section
            title="Who is asked first"
            sentence="A partner whose placement went well can have seven days alone with it, before anybody else may ask."
          >
            <FirstRightList network={network} brands={brands} />
          </Section>
          {isDraft && <ListingForm network={network} first={firstListing(listing, desk)} known={known} />}
          {listing && !isDraft && (
            <Section title="Who sees what of it">
              <ListingPreview values={firstListing(listing, desk)} known={known} />
            </Section>
          )}
        </div>
      )}
    </main>
  );
}
