import { AddForm } from "@/market/document/components/add-form";
import { DocumentList } from "@/market/document/components/document-list";
import { DropButton } from "@/market/document/components/drop-button";
import { OpenButton } from "@/market/document/components/open-button";
import { ViewList } from "@/market/document/components/view-list";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { deskTitle } from "../../desk";

export const generateMetadata = deskTitle("Data room");

export default async function RoomPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const [documents, views] = await Promise.all([
    forPage(api.market.document.list({ network })),
    forPage(api.market.document.views({ network })),
  ]);
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Data room"
        sentence="What the one buyer reads with whom you have agreed on a price, from her deposit until the sale has ended. Her copies carry her name on every page. Put nothing in that names a member."
        breadcrumb={[{ href: `/network/${network}/listing`, label: "For sale" }]}
      />
      <div className="flex flex-col gap-10">
        {documents.length > 0 && (
          <DocumentList
            documents={documents}
            after={({ id, title, opened }) => (
              <>
                <span className="text-ink-soft text-sm">
                  {opened === 0
                    ? "Not opened by a buyer"
                    : `Opened ${opened} ${opened === 1 ? "time" : "times"}`}
                </span>
                <OpenButton of={{ network }} document={id} title={title} />
                <DropButton network={network} document={id} title={title} />
              </>
            )}
          />
        )}
        <Section title="Put something in" sentence="A PDF or a picture, up to 10 MB.">
          <AddForm network={network} />
        </Section>
        <Section title="Who opened what" sentence="Written down each time, and never changed.">
          <ViewList views={views} />
        </Section>
      </div>
    </main>
  );
}
