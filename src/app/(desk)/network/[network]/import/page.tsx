import { words } from "@/app/words";
import { BroughtInList } from "@/community/import/components/brought-in-list";
import { ImportHistory } from "@/community/import/components/import-history";
import { UploadForm } from "@/community/import/components/upload-form";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { deskTitle } from "../desk";

export const generateMetadata = deskTitle("Bring a community in");

type Props = {
  params: Promise<{ network: string }>;
  searchParams: Promise<{ q?: string | string[]; page?: string }>;
};

export default async function ImportPage({ params, searchParams }: Props) {
  const { network } = await params;
  const asked = await searchParams;
  const named = words(asked.q, 80);
  const page = Math.min(1_000, Math.max(1, Math.trunc(Number(asked.page)) || 1));
  const imports = await forPage(api.community.import.list({ network }));
  const brought = await api.community.import.people({ network, named, page });
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Bring a community in"
        sentence="Its talk comes along with dates, names and formatting as they were. Nobody is told before you say so."
      />
      <div className="flex flex-col gap-10">
        <UploadForm network={network} />
        {imports.length > 0 && (
          <Section title="Uploads">
            <ImportHistory network={network} imports={imports} />
          </Section>
        )}
        {brought.count > 0 && (
          <BroughtInList
            network={network}
            people={brought.people}
            more={brought.more}
            unasked={brought.unasked}
            named={named}
            page={page}
          />
        )}
      </div>
    </main>
  );
}
