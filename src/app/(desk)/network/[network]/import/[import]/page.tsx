import type { Metadata } from "next";
import { ImportSheet } from "@/community/import/components/import-sheet";
import { api, forPage } from "@/trpc/server";

export const metadata: Metadata = { title: "What would come in" };

type Props = { params: Promise<{ network: string; import: string }> };

export default async function OneImportPage({ params }: Props) {
  const { network, import: importId } = await params;
  const view = await forPage(api.community.import.get({ network, importId }));
  return (
    <main id="main" tabIndex={-1}>
      <ImportSheet network={network} view={view} />
    </main>
  );
}
