import { ClaimList } from "@/transit/claim/components/claim-list";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { opsTitle } from "../ops";

export const generateMetadata = opsTitle("Claims");

export default async function ClaimsPage() {
  const claims = await forPage(api.transit.claim.open());
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Claims"
        sentence="What brands say they did not get. The money waits until it is decided."
      />
      <ClaimList claims={claims} />
    </main>
  );
}
