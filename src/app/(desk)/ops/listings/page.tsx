import { UnverifiedList } from "@/market/listing/components/unverified-list";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { ToastProvider } from "@/ui/toast";
import { opsTitle } from "../ops";

export const generateMetadata = opsTitle("Listings");

export default async function OpsListingsPage() {
  const listings = await forPage(api.market.listing.unverified());
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Listings"
        sentence="Networks for sale in which joins look strange. Buyers see those weeks in any case."
      />
      <ToastProvider>
        <UnverifiedList listings={listings} />
      </ToastProvider>
    </main>
  );
}
