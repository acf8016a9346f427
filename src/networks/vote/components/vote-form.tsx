"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";
import { saleVoteWords } from "../../charter/policy";
import type { OwnVote } from "../reads";

/** A member's yes or no to the sale, which she may change while it is open. */
export function VoteForm({ network, vote }: { network: string; vote: OwnVote }) {
  const router = useRouter();
  const { run, pending, problem } = useAction((isFor: boolean) =>
    api.networks.vote.cast.mutate({ network, isFor }),
  );
  const say = async (isFor: boolean) => {
    if ((await run(isFor)).ok) router.refresh();
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="max-w-measure">
        {saleVoteWords[vote.rule].meaning} Nobody sees what you said, and you may change it until the end.
      </p>
      {vote.isFor !== null && (
        <p role="status">{vote.isFor ? "You voted for the sale." : "You voted against the sale."}</p>
      )}
      <div className="flex flex-wrap gap-3">
        {vote.isFor !== true && (
          <Button look="quiet" pending={pending} onClick={() => void say(true)}>
            I am for it
          </Button>
        )}
        {vote.isFor !== false && (
          <Button look="quiet" pending={pending} onClick={() => void say(false)}>
            I am against it
          </Button>
        )}
      </div>
      {problem && (
        <p role="alert" className="text-berry text-sm">
          {problem}
        </p>
      )}
    </div>
  );
}
