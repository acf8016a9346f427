"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";

/** Signs the figures up to last midnight. */
export function TakeButton({ network }: { network: string }) {
  const router = useRouter();
  const toast = useToast();
  const { run, pending, problem } = useAction(api.market.snapshot.take.mutate);
  const press = async () => {
    if (!(await run({ network })).ok) return;
    toast.done("Counted and signed. Nobody can change these figures any more.");
    router.refresh();
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <Button pending={pending} onClick={() => void press()}>
        Count and sign today’s figures
      </Button>
      {problem && (
        <p role="alert" className="text-berry text-sm">
          {problem}
        </p>
      )}
    </div>
  );
}
