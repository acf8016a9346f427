import { FileText } from "lucide-react";
import type { ReactNode } from "react";
import type { Paper } from "../schema";

type Props = { papers: readonly Paper[]; after?: ((paper: Paper) => ReactNode) | undefined };

/** The documents of a proof, each a press away. A PDF is saved; a picture is shown. */
export const PaperList = ({ papers, after }: Props) => (
  <ul className="flex flex-col gap-1">
    {papers.map((paper) => (
      <li key={paper.fileId} className="flex min-h-11 flex-wrap items-center gap-x-4">
        <a
          href={`/media/${paper.fileId}`}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-11 min-w-0 items-center gap-2 underline underline-offset-4"
        >
          <FileText aria-hidden className="size-4 shrink-0 text-ink-soft" />
          <span className="min-w-0 break-all">{paper.name}</span>
        </a>
        {after?.(paper)}
      </li>
    ))}
  </ul>
);
