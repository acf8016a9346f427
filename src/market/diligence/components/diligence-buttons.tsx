"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";
import type { DiligenceState } from "../policy";

type Props = { deal: string; item: string; label: string; state: DiligenceState };

/** The two answers to one thing on the list. Either can be changed until all of it is passed. */
export function DiligenceButtons({ deal, item, label, state }: Props) {
  const router = useRouter();
  const { run, pending, problem } = useAction((answer: "review" | "waive") =>
    api.market.diligence[answer].mutate({ deal, item }),
  );
  const answer = (which: "review" | "waive") => async () => {
    if ((await run(which)).ok) router.refresh();
  };
  return (
    <div className="flex flex-wrap gap-2">
      {state !== "reviewed" && (
        <Button size="small" pending={pending} onClick={answer("review")}>
          Looked at<span className="sr-only">: {label}</span>
        </Button>
      )}
      {state !== "waived" && (
        <Button size="small" look="quiet" pending={pending} onClick={answer("waive")}>
          Let it go<span className="sr-only">: {label}</span>
        </Button>
      )}
      {problem && (
        <p role="alert" className="w-full text-berry text-sm">
          {problem}
        </p>
      )}
    </div>
  );
}
