import Link from "next/link";
import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { Table } from "@/ui/table";
import { countWords, sourceWords, stateWords } from "../policy";
import type { ImportLine } from "../reads";

const tones = { finished: "good", failed: "danger", running: "brand" } as const;

/** What was brought in before, and what waits. */
export const ImportHistory = ({ network, imports }: { network: string; imports: ImportLine[] }) => (
  <Table
    caption="Uploads, latest first"
    quietCaption
    rows={imports}
    rowKey={({ id }) => id}
    columns={[
      {
        key: "file",
        label: "File",
        cell: ({ id, fileName }) => (
          <Link
            href={`/network/${network}/import/${id}`}
            prefetch={false}
            className="wrap-anywhere underline underline-offset-4"
          >
            {fileName}
          </Link>
        ),
      },
      { key: "kind", label: "Kind", cell: ({ source }) => sourceWords[source] },
      { key: "holds", label: "Holds", cell: ({ found }) => (found ? countWords(found) : "") },
      {
        key: "state",
        label: "State",
        cell: ({ state }) => (
          <Badge tone={state in tones ? tones[state as keyof typeof tones] : "plain"}>
            {stateWords[state]}
          </Badge>
        ),
      },
      { key: "by", label: "Uploaded by", cell: ({ by }) => by },
      { key: "at", label: "On", cell: ({ at }) => <DateText at={at} /> },
    ]}
  />
);
