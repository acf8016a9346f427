"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";

type Props = { network: string; offerId: string; title: string; paused: boolean };

/** Takes an offer from the public card, or puts it back: one press each way. */
export function PauseButton({ network, offerId, title, paused }: Props) {
  const router = useRouter();
  const toast = useToast();
  const { run, pending, problem } = useAction(
    paused ? api.transit.offer.resume.mutate : api.transit.offer.pause.mutate,
  );
  const press = async () => {
    if (!(await run({ network, offerId })).ok) return;
    toast.done(paused ? `“${title}” is on the card again.` : `“${title}” is paused. What is agreed goes on.`);
    router.refresh();
  };
  return (
    <span className="flex flex-col gap-1">
      <Button look="quiet" size="small" pending={pending} onClick={() => void press()}>
        {paused ? "Put it back" : "Pause"}
        <span className="sr-only"> “{title}”</span>
      </Button>
      {problem && (
        <span role="alert" className="text-berry text-sm">
          {problem}
        </span>
      )}
    </span>
  );
}
