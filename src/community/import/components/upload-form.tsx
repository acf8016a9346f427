"use client";
import { FileUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { type DragEvent, useId, useState } from "react";
import { Banner } from "@/ui/banner";
import { cx } from "@/ui/cx";
import { ProgressBar } from "@/ui/progress-bar";
import { useAction } from "@/ui/use-action";
import { sendFile } from "./send-file";

const accepted = ".zip,.csv,.tsv,.txt,.json";

/** Choose an export or drop it: it is read at once, and nothing of it comes in. */
export function UploadForm({ network }: { network: string }) {
  const router = useRouter();
  const id = useId();
  const [name, setName] = useState("");
  const [share, setShare] = useState(0);
  const [isOver, setOver] = useState(false);
  const upload = useAction(sendFile);

  const take = async (file: File | undefined) => {
    if (!file) return;
    setName(file.name);
    setShare(0);
    const sent = await upload.run(network, file, setShare);
    if (sent.ok) router.push(`/network/${network}/import/${sent.value.importId}`);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };

  return (
    <div className="flex flex-col gap-4">
      <label
        htmlFor={id}
        onDrop={drop}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        className={cx(
          "flex cursor-pointer flex-col items-center gap-2 rounded-lg border border-dashed bg-sheet px-6 py-10 text-center has-focus-visible:outline-2 has-focus-visible:outline-brand has-focus-visible:outline-offset-2",
          isOver ? "border-brand bg-brand-soft" : "border-edge hover:bg-well",
        )}
      >
        <FileUp aria-hidden className="size-7 text-ink-soft" />
        <span className="font-semibold">Choose an export, or drop it here</span>
        <span className="max-w-measure text-ink-soft text-sm">
          A Slack export, a zip of Discourse topics, or a members list as CSV. Up to 100 MB. We read it first
          and show you what would come in.
        </span>
        <input
          id={id}
          type="file"
          accept={accepted}
          className="sr-only"
          disabled={upload.pending}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            void take(file);
            target.value = "";
          }}
        />
      </label>
      {upload.pending && (
        <ProgressBar
          label={share < 1 ? `Sending ${name}` : `Reading ${name}`}
          done={share < 1 ? share : undefined}
          sentence={share < 1 ? `${Math.floor(share * 100)} %` : "This takes a moment for a large export."}
        />
      )}
      {upload.problem && (
        <Banner tone="danger" title={`${name} was not taken in.`}>
          {upload.problem}
        </Banner>
      )}
    </div>
  );
}
