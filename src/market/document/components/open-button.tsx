"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Problem } from "@/ui/field";
import { useAction } from "@/ui/use-action";

type Props = { of: { deal: string } | { network: string }; document: string; title: string };

/** Asks for a link that is good for five minutes, and follows it. */
export function OpenButton({ of, document: id, title }: Props) {
  const { run, pending, problem } = useAction(() =>
    "deal" in of
      ? api.market.document.pass.mutate({ ...of, document: id })
      : api.market.document.passOwn.mutate({ ...of, document: id }),
  );
  return (
    <>
      <Button
        size="small"
        look="quiet"
        pending={pending}
        onClick={async () => {
          const made = await run();
          if (made.ok) window.location.assign(made.value.href);
        }}
      >
        <span className="sr-only">{title}: </span>Save it
      </Button>
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </>
  );
}
