import type { ReactNode } from "react";
import { DateText } from "@/ui/date-text";
import { folderWords } from "../policy";
import { type Folder, folders } from "../schema";

type Row = { id: string; folder: Folder; title: string; createdAt: Date; contentType: string; bytes: number };
type Props<R extends Row> = { documents: R[]; after: (document: R) => ReactNode };

/** A data room: its folders that have something in them, each with its documents. */
export const DocumentList = <R extends Row>({ documents, after }: Props<R>) => (
  <div className="flex flex-col gap-6">
    {folders
      .map((folder) => [folder, documents.filter((document) => document.folder === folder)] as const)
      .filter(([, inside]) => inside.length > 0)
      .map(([folder, inside]) => (
        <section key={folder} aria-label={folderWords[folder]}>
          <h3 className="font-semibold">{folderWords[folder]}</h3>
          <ul className="mt-2 divide-y divide-line border-line border-y">
            {inside.map((document) => (
              <li
                key={document.id}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
              >
                <div className="min-w-0">
                  <p className="break-words">{document.title}</p>
                  <p className="text-ink-soft text-sm">
                    {document.contentType === "application/pdf" ? "PDF" : "Picture"}, {sizeOf(document.bytes)}{" "}
                    · <DateText at={document.createdAt} look="day" />
                  </p>
                </div>
                <div className="flex flex-wrap items-center gap-3">{after(document)}</div>
              </li>
            ))}
          </ul>
        </section>
      ))}
  </div>
);

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
