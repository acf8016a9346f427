import { Banner } from "@/ui/banner";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { countWords, isNothing, newOf, sourceWords } from "../policy";
import type { ImportView } from "../reads";
import { ImportReport } from "./import-report";
import { MappingForm } from "./mapping-form";
import { RunPanel } from "./run-panel";

type Props = { network: string; view: ImportView };

const Outcome = ({ network, view: { state, found, firstThread, problems } }: Props) => {
  if (state === "finished" && found)
    return (
      <Banner
        tone="good"
        title="All of it is in."
        action={
          firstThread ? (
            <LinkButton href={`/n/${network}/t/${firstThread}`}>Read the latest thread</LinkButton>
          ) : (
            <LinkButton href={`/network/${network}/import`}>Ask them to come</LinkButton>
          )
        }
      >
        {countWords(found)} are here. We have deleted the file.
      </Banner>
    );
  if (state === "failed")
    return (
      <Banner tone="danger" title="It came to a halt.">
        {problems[0]?.sentence}
      </Banner>
    );
  if (state === "discarded")
    return (
      <Banner title="This upload was discarded.">
        We have deleted the file. What came in before it was discarded stays.
      </Banner>
    );
  return null;
};

const whyLocked = ({ found, report, source }: ImportView) => {
  if (!found || !report || found.people === 0)
    return source === "members"
      ? "Choose the columns and the basis above first."
      : "Nothing in this file can come in.";
  return isNothing(newOf(found, report.present)) ? "All of it is here already." : undefined;
};

/** One upload from its dry run to its end. */
export function ImportSheet({ network, view }: Props) {
  const { id: importId, state, done, total, source, found, report, mapping } = view;
  const isOpen = state === "checked" || state === "uploaded";
  const fresh = found && report ? newOf(found, report.present) : null;
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: `/network/${network}/import`, label: "Bring a community in" }]}
        title={<span className="wrap-anywhere">{view.fileName}</span>}
        sentence={`${sourceWords[source]}.${isOpen ? " This is a dry run: nothing has come in." : ""}`}
      />
      <div className="flex flex-col gap-8">
        <Outcome network={network} view={view} />
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
          words={fresh && !isNothing(fresh) ? countWords(fresh) : ""}
          locked={whyLocked(view)}
          unit={source === "members" ? "people" : "posts"}
        />
        <ImportReport view={view} />
      </div>
    </>
  );
}
