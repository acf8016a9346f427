"use client";
import { FilePlus } from "lucide-react";
import { useId } from "react";
import { Button } from "@/ui/button";
import { buttonLook } from "@/ui/button-look";
import { cx } from "@/ui/cx";
import { Problem } from "@/ui/field";
import { useAction } from "@/ui/use-action";
import { mostPapers, type Paper } from "../schema";
import { PaperList } from "./paper-list";

type Props = {
  brand: string;
  papers: readonly Paper[];
  onChange: (papers: Paper[]) => void;
  problem?: readonly string[] | undefined;
};

async function send(brand: string, file: File): Promise<Paper> {
  const body = new FormData();
  body.set("file", file);
  body.set("brand", brand);
  const answer = await fetch("/api/upload", { method: "POST", body });
  const said = (await answer.json()) as { id?: string; error?: { message: string } };
  if (said.id) return { fileId: said.id, name: file.name.slice(0, 120) };
  throw { message: said.error?.message ?? "", data: { code: "BAD_REQUEST" } };
}

/** Documents, sent as they are chosen. */
export function PapersField({ brand, papers, onChange, problem }: Props) {
  const id = useId();
  const sending = useAction(send);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const sent = await sending.run(brand, file);
    if (sent.ok) onChange([...papers, sent.value]);
  };
  const said = sending.problem ?? problem?.join(" ");
  return (
    <fieldset className="flex flex-col gap-1.5" aria-describedby={`${id}-help`}>
      <legend className="font-semibold text-sm">Documents</legend>
      <p id={`${id}-help`} className="max-w-measure text-ink-soft text-sm">
        An extract from the register not older than six months, a trade licence, or a tax notice: whatever
        shows the name. PDF or picture, up to 10 MB each. Only your brand’s owners and the operators of
        Trellis can open them.
      </p>
      <PaperList
        papers={papers}
        after={({ fileId, name }) => (
          <Button
            look="link"
            size="small"
            aria-label={`Take it off: ${name}`}
            onClick={() => onChange(papers.filter((paper) => paper.fileId !== fileId))}
          >
            Take it off
          </Button>
        )}
      />
      {papers.length < mostPapers && (
        <label
          className={cx(
            buttonLook("quiet"),
            "self-start has-focus-visible:outline-2 has-focus-visible:outline-brand",
          )}
        >
          <FilePlus aria-hidden className="size-4" />
          {sending.pending ? "Sending…" : papers.length > 0 ? "Add another document" : "Add a document"}
          <input
            type="file"
            accept="application/pdf,image/jpeg,image/png,image/webp"
            className="sr-only"
            disabled={sending.pending}
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </label>
      )}
      {said && <Problem id={`${id}-problem`}>{said}</Problem>}
    </fieldset>
  );
}
