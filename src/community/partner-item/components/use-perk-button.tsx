"use client";
import { Ticket } from "lucide-react";
import { useState } from "react";
import { CopyButton } from "@/identity/domain/components/copy-button";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Problem } from "@/ui/field";
import { useAction } from "@/ui/use-action";

type Props = { network: string; source: string };

/** Takes the code of a perk: it counts for the partner when somebody wants it, and not when it is merely read. */
export function UsePerkButton({ network, source }: Props) {
  const [code, setCode] = useState<string>();
  const { run, pending, problem } = useAction(api.community.partnerItem.use.mutate);
  const take = async () => {
    const taken = await run({ network, source });
    if (taken.ok) setCode(taken.value.code);
  };
  return (
    <div className="flex flex-wrap items-center gap-3" aria-live="polite">
      {code ? (
        <>
          <span>Your code</span>
          <code className="select-all rounded-sm border border-line bg-well px-2.5 py-1.5 font-semibold">
            {code}
          </code>
          <CopyButton text={code} what="the code" />
        </>
      ) : (
        <Button look="quiet" pending={pending} onClick={() => void take()}>
          <Ticket aria-hidden className="size-4" />
          Use this perk
        </Button>
      )}
      {problem && <Problem id={`${source}-perk`}>{problem}</Problem>}
    </div>
  );
}
