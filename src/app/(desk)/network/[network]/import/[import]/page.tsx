import type { Metadata } from "next";
import { ImportReport } from "@/community/import/components/import-report";
import { MappingForm } from "@/community/import/components/mapping-form";
import { RunPanel } from "@/community/import/components/run-panel";
import { countWords, sourceWords } from "@/community/import/policy";
import { api, forPage } from "@/trpc/server";
import { Banner } from "@/ui/banner";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";

export const metadata: Metadata = { title: "What would come in" };

type Props = { params: Promise<{ network: string; import: string }> };

export default async function OneImportPage({ params }: Props) {
  const { network, import: importId } = await params;
  const here = `/network/${network}/import/${importId}`;
  const view = await forPage(api.community.import.get({ network, importId }), here);
  const { state, done, total, source, found, report, mapping } = view;
  const isOpen = state === "checked" || state === "uploaded";
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: `/network/${network}/import`, label: "Bring a community in" }]}
        title={view.fileName}
        sentence={`${sourceWords[source]}. ${isOpen ? "This is a dry run: nothing has come in." : ""}`}
      />
      <div className="flex flex-col gap-8">
        {state === "finished" && found && (
          <Banner
            tone="good"
            title="All of it is in."
            action={
              view.firstThread ? (
                <LinkButton href={`/n/${network}/t/${view.firstThread}`}>Read the latest thread</LinkButton>
              ) : (
                <LinkButton href={`/network/${network}/import`}>Ask them to come</LinkButton>
              )
            }
          >
            {countWords(found)} are here. We have deleted the file.
          </Banner>
        )}
        {state === "discarded" && (
          <Banner title="This upload was discarded.">The file is deleted. What came in before stays.</Banner>
        )}
        {isOpen && report?.columns && (
          <MappingForm
            network={network}
            importId={importId}
            mapping={mapping ?? {}}
            columns={report.columns}
          />
        )}
        <RunPanel
          network={network}
          importId={importId}
          progress={{ state, done, total }}
          words={found?.people ? countWords(found) : ""}
          unit={source === "members" ? "people" : "posts"}
        />
        <ImportReport view={view} />
      </div>
    </>
  );
}
