"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";

type Props = { network: string; proposalId: string; may: true | string };

/** Three more days to think, once. */
export function ExtendButton({ network, proposalId, may }: Props) {
  const router = useRouter();
  const { run, pending, problem } = useAction(api.transit.proposal.extend.mutate);
  const press = async () => {
    if ((await run({ network, proposalId })).ok) router.refresh();
  };
  return (
    <span className="flex flex-col gap-1">
      <Button
        look="quiet"
        pending={pending}
        {...(may !== true && { locked: may })}
        onClick={() => void press()}
      >
        Take 72 more hours
      </Button>
      {problem && (
        <span role="alert" className="text-berry text-sm">
          {problem}
        </span>
      )}
    </span>
  );
}
