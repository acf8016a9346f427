"use client";
import { ImagePlus } from "lucide-react";
import { useId } from "react";
import { Button } from "@/ui/button";
import { buttonLook } from "@/ui/button-look";
import { cx } from "@/ui/cx";
import { Problem } from "@/ui/field";
import { useAction } from "@/ui/use-action";

type Props = {
  label: string;
  help: string;
  value: string | null;
  onChange: (id: string | null) => void;
  wide?: boolean;
  /** People are round. */
  round?: boolean;
  /** The address of the network whose people alone may see it; without it, everybody may. */
  network?: string;
  /** The address of the brand that would run it. */
  creative?: string;
};

async function send(file: File, { network, creative }: Pick<Props, "network" | "creative">): Promise<string> {
  const body = new FormData();
  body.set("file", file);
  if (network) body.set("network", network);
  if (creative) body.set("creative", creative);
  const answer = await fetch("/api/upload", { method: "POST", body });
  const said = (await answer.json()) as { id?: string; error?: { message: string } };
  if (said.id) return said.id;
  throw { message: said.error?.message ?? "", data: { code: "BAD_REQUEST" } };
}

/** Chooses a picture, sends it at once, and shows it as it was kept. */
export function PictureField({
  label,
  help,
  value,
  onChange,
  wide = false,
  round = false,
  network,
  creative,
}: Props) {
  const id = useId();
  const { run, pending, problem } = useAction(send);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const sent = await run(file, { ...(network && { network }), ...(creative && { creative }) });
    if (sent.ok) onChange(sent.value);
  };
  return (
    <div className="flex flex-col gap-1.5">
      <span className="font-semibold text-sm">
        {label}
        <span className="ml-2 font-normal text-ink-faint">optional</span>
      </span>
      <p id={`${id}-help`} className="text-ink-soft text-sm">
        {help}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        {value && (
          // biome-ignore lint/performance/noImgElement: our files come in their final size
          <img
            src={`/media/${value}`}
            alt={`Your ${label.toLowerCase()}`}
            className={cx(
              "h-14 border border-line object-cover",
              wide ? "w-28" : "w-14",
              round ? "rounded-full" : "rounded-md",
            )}
          />
        )}
        <label
          className={cx(buttonLook("quiet"), "has-focus-visible:outline-2 has-focus-visible:outline-brand")}
        >
          <ImagePlus aria-hidden className="size-4" />
          {pending
            ? "Sending…"
            : value
              ? `Choose another ${label.toLowerCase()}`
              : `Choose a ${label.toLowerCase()}`}
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
            className="sr-only"
            aria-describedby={`${id}-help`}
            disabled={pending}
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </label>
        {value && (
          <Button look="link" onClick={() => onChange(null)}>
            Take it off
          </Button>
        )}
      </div>
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </div>
  );
}
