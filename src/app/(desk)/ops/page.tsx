import { OpsOverview } from "@/identity/operator/components/ops-overview";
import { PageHeader } from "@/ui/page-header";
import { opsDesk, opsTitle } from "./ops";

export const generateMetadata = opsTitle();

export default async function OpsPage() {
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader title="The operator’s desk" />
      <OpsOverview waiting={await opsDesk()} />
    </main>
  );
}
