import type { Metadata } from "next";
import { cache } from "react";
import { ImportSheet } from "@/community/import/components/import-sheet";
import { api, forPage } from "@/trpc/server";

type Props = { params: Promise<{ network: string; import: string }> };

const load = cache((network: string, importId: string) =>
  forPage(api.community.import.get({ network, importId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  await load(given.network, given.import);
  return { title: "What would come in" };
}

export default async function OneImportPage({ params }: Props) {
  const { network, import: importId } = await params;
  const view = await load(network, importId);
  return (
    <main id="main" tabIndex={-1}>
      <ImportSheet network={network} view={view} />
    </main>
  );
}
